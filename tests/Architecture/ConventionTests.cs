using System.Reflection;
using System.Runtime.CompilerServices;

namespace InnovationDomain.Architecture.Tests;

public sealed class ConventionTests
{
    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Assert.DoesNotContain(PublicTypes(), type => type is { IsClass: true, IsSealed: false, IsAbstract: false }
            // Named queries derive from them, and they may be made as they are: the names and meanings of Ardalis.Specification.
            && type.Namespace != "InnovationDomain.Specifications");

    [Fact]
    public void No_product_lets_a_friend_in() =>
        Assert.All(Products.All, product => Assert.Empty(product.GetCustomAttributes<InternalsVisibleToAttribute>()));

    [Fact]
    public void No_static_state_can_change() =>
        Assert.Empty(Products.All.SelectMany(product => product.GetTypes())
            .Where(type => !IsCompilerMade(type))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !IsCompilerMade(field))
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    // With this no day, machine or chance can reach the bytes of a document.
    [Fact]
    public void No_product_knows_the_day_the_machine_or_chance()
    {
        string[] ambient =
        [
            "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
            "System.TimeProvider.get_System", "System.TimeZoneInfo.get_Local", "NodaTime.SystemClock.get_Instance",
            "System.Environment.get_MachineName", "System.Environment.GetEnvironmentVariable", "System.Environment.get_TickCount64", "System.Environment.get_NewLine", "System.Random", "System.Guid.NewGuid", "System.Globalization.CultureInfo.get_CurrentCulture",
        ];

        // The laws judge a subject once more under another culture, and give the thread its own back.
        const string culture = "System.Globalization.CultureInfo.get_CurrentCulture";

        // Durations of batches are measured for operators; the time reaches no document.
        const string stopwatch = "System.TimeProvider.get_System";
        Assert.All(Products.All, product => Assert.Empty(
            Metadata.Uses.Of(product).Intersect(ambient.Except(product == Products.Testing ? [culture] : product == Products.Hosting ? [stopwatch] : []))));
    }

    [Fact]
    public void Folders_are_concepts()
    {
        string[] kindsOfCode = ["Helpers", "Utils", "Utilities", "Common", "Models", "Managers", "Interfaces", "Enums", "Services", "Base"];
        Assert.DoesNotContain(
            Directory.EnumerateDirectories(Repository.PathOf("src"), "*", SearchOption.AllDirectories),
            folder => kindsOfCode.Contains(Path.GetFileName(folder)));
    }

    [Fact]
    public void Public_types_live_in_files_of_their_name() =>
        Assert.All(PublicTypes(), type => Assert.Single(
            Directory.EnumerateFiles(Repository.PathOf($"src/{type.Assembly.GetName().Name!.Split('.')[^1]}"), type.Name.Split('`')[0] + ".cs", SearchOption.AllDirectories)));

    [Fact]
    public void No_source_file_is_long() =>
        Assert.All(SourceFiles(), file => Assert.True(File.ReadLines(file).Count() <= 300, $"{file} has more than 300 lines."));

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<Type> PublicTypes() => Products.All.SelectMany(product => product.GetExportedTypes());

    private static bool IsCompilerMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.StartsWith('<');
}
