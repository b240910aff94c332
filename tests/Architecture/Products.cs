using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Json;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Testing;

namespace InnovationDomain.Architecture.Tests;

/// <summary>The assemblies that are shipped.</summary>
internal static class Products
{
    public static Assembly Core { get; } = typeof(Festival).Assembly;

    public static Assembly Documents { get; } = typeof(OfficialDocument).Assembly;

    public static Assembly Plugins { get; } = typeof(FestivalResolutionPlugin).Assembly;

    public static Assembly Json { get; } = typeof(DomainJson).Assembly;

    public static Assembly Hosting { get; } = typeof(BatchWriter).Assembly;

    public static Assembly Testing { get; } = typeof(InnovationArbitraries).Assembly;

    public static ImmutableArray<Assembly> All { get; } = [Core, Documents, Hosting, Json, Plugins, Testing];
}
