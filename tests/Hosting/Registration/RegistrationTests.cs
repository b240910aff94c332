using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Hosting.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InnovationDomain.Hosting.Tests.Registration;

public sealed class RegistrationTests
{
    [Fact]
    public async Task An_application_gets_catalogue_writer_and_batches_without_anything_else()
    {
        await using ServiceProvider services = new ServiceCollection().AddInnovationDocuments(documents => documents.Add(new NotePlugin()))
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.Equal(["note"], services.GetRequiredService<DocumentCatalog>().Ids);
        Assert.Same(DocumentStandard.Gost2025, services.GetRequiredService<WordWriter>().Standard);
        Assert.Same(services.GetRequiredService<BatchWriter>(), services.GetRequiredService<BatchWriter>());
        using var zip = new MemoryStream();
        Assert.Equal(2, (await services.GetRequiredService<BatchWriter>().WriteAsync(Notes.Items(2), BatchTarget.Zip(zip))).Written);
    }

    [Fact]
    public void Several_calls_add_to_one_catalogue_and_a_twin_is_told_at_once()
    {
        IServiceCollection services = new ServiceCollection()
            .AddInnovationDocuments(documents => documents.Add(new NotePlugin("b")))
            .AddInnovationDocuments(documents => documents.Add(new NotePlugin("a")));
        Assert.Equal(["b", "a"], services.BuildServiceProvider().GetRequiredService<DocumentCatalog>().Ids);

        var error = Assert.Throws<ArgumentException>(() => services.AddInnovationDocuments(documents => documents.Add(new NotePlugin("a"))));
        Assert.StartsWith("The id “a” of NotePlugin is taken by NotePlugin.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_house_style_reaches_the_documents()
    {
        var style = new HouseStyle { FontSize = Length.FromPoints(12), Source = "Инструкция, п. 2.3" };
        await using ServiceProvider services = new ServiceCollection()
            .AddInnovationDocuments(documents => documents.Add(new NotePlugin()), options => (options.Standard, options.HouseStyle) = (DocumentStandard.Gost2016, style))
            .BuildServiceProvider();
        DocumentStandard standard = services.GetRequiredService<WordWriter>().Standard;
        Assert.Equal((DocumentStandard.Gost2016.Designation, Length.FromPoints(12)), (standard.Designation, standard.FontSize.Value));
    }

    [Fact]
    public void A_style_outside_the_standard_stops_the_start_with_all_that_is_wrong()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddInnovationDocuments(_ => { }, options => options.HouseStyle = new() { FontSize = Length.FromPoints(10), LineSpacingPercent = 200 })
            .BuildServiceProvider();
        var error = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        Assert.Contains("HouseStyle.FontSize is", error.Message, StringComparison.Ordinal);
        Assert.Contains("HouseStyle.LineSpacingPercent is", error.Message, StringComparison.Ordinal);
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<WordWriter>);
    }

    [Fact]
    public void Values_that_are_none_stop_the_start()
    {
        Assert.Equal("InnovationDocumentsOptions.Standard is null. Give a standard, such as DocumentStandard.Gost2025.", Fault(options => options.Standard = null!));
        Assert.Equal("InnovationDocumentsOptions.Compression is 9. Take one of the named values of CompressionLevel.", Fault(options => options.Compression = (System.IO.Compression.CompressionLevel)9));

        static string Fault(Action<InnovationDocumentsOptions> configure)
        {
            using ServiceProvider services = new ServiceCollection().AddInnovationDocuments(_ => { }, configure).BuildServiceProvider();
            return Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate).Message;
        }
    }

    [Fact]
    public void Missing_arguments_are_told()
    {
        Assert.Throws<ArgumentNullException>("services", () => InnovationDocumentsServices.AddInnovationDocuments(null!, _ => { }));
        Assert.Throws<ArgumentNullException>("plugins", () => new ServiceCollection().AddInnovationDocuments(null!));
        Assert.Throws<ArgumentNullException>("documents", () => new BatchWriter(null!, WordWriter.Gost2025));
        Assert.Throws<ArgumentNullException>("writer", () => new BatchWriter(new DocumentCatalogBuilder().Build(), null!));
    }
}
