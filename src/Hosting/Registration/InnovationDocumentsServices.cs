using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Word;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Hosting.Registration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the documents of an application.</summary>
public static class InnovationDocumentsServices
{
    /// <summary>Registers <see cref="DocumentCatalog"/>, <see cref="WordWriter"/> and <see cref="BatchWriter"/> as singletons, and the check of their options at start.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="plugins">Adds the plugins, named one by one. It runs at once, so that a mistake is told here; several calls add to one catalogue.</param>
    /// <param name="configure">Sets the options; <c>services.Configure&lt;InnovationDocumentsOptions&gt;(…)</c> does too.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="plugins"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id of a plugin is malformed, or two plugins have the same.</exception>
    public static IServiceCollection AddInnovationDocuments(
        this IServiceCollection services, Action<DocumentCatalogBuilder> plugins, Action<InnovationDocumentsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(plugins);
        if (services.FirstOrDefault(service => service.ServiceType == typeof(RegisteredPlugins))?.ImplementationInstance is not RegisteredPlugins registered)
        {
            registered = new();
            services.AddSingleton(registered);
        }

        plugins(registered.Builder);
        OptionsBuilder<InnovationDocumentsOptions> options = services.AddOptions<InnovationDocumentsOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<InnovationDocumentsOptions>, OptionsWithinStandard>());
        services.TryAddSingleton(provider => provider.GetRequiredService<RegisteredPlugins>().Builder.Build());
        services.TryAddSingleton(provider =>
        {
            InnovationDocumentsOptions chosen = provider.GetRequiredService<IOptions<InnovationDocumentsOptions>>().Value;
            return new WordWriter(chosen.Joined(), chosen.Compression);
        });
        services.TryAddSingleton<BatchWriter>();
        return services;
    }
}
