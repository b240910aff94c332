using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Testing;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>All plugins under the laws of documents. A new one takes a line in <see cref="Laws"/>, with how its subject is drawn and what its document has to say.</summary>
public sealed partial class PluginLaws
{
    /// <summary>Cases of a law where a document is heavy, two of them at their worst: all plugins together are to take less than a minute of the processor.</summary>
    internal const int Few = 8;

    private static readonly ILookup<string, Law> Laws = Enumerable.ToLookup(
        [
            .. Festivals.Laws,
            .. StatusOrders.Laws,
            .. ExpertiseOrders.Laws,
            .. Protocols.Laws,
            .. Conclusions.Laws,
            .. Registers.Laws,
            .. OtherOrders.Laws,
            .. Roadmaps.Laws,
            .. Meetings.Laws,
            .. Sessions.Laws,
            .. EventLetters.Laws,
            .. Sheets.Laws,
            .. Reports.Laws,
            .. Notes.Laws,
            .. Summaries.Laws,
            .. Certificates.Laws,
            .. Agreements.Laws,
        ],
        law => law.ToString());

    /// <summary>Plugins that are not under the laws yet, by their ids.</summary>
    private static readonly HashSet<string> Awaited = [];

    internal static IEnumerable<Law> All => Laws.SelectMany(law => law);

    public static TheoryData<string> Names { get; } = [.. Laws.Select(law => law.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string law)
    {
        LawRun run = Laws[law].Single().Check();

        Assert.True(run.Compared > 0 && run.Skipped * 2 <= run.Cases, $"{law}: {run}. Draw subjects of which documents can be made.");
    }

    [Fact]
    public void Every_plugin_is_here()
    {
        IEnumerable<string> ids = typeof(FestivalResolutionPlugin).Assembly.GetExportedTypes()
            .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IDocumentPlugin<>)))
            .SelectMany(type => type.GetFields().Where(field => field.IsLiteral && field.Name.EndsWith("Id", StringComparison.Ordinal)).Select(field => (string)field.GetRawConstantValue()!));

        Assert.All(ids, id => Assert.True(Laws.Contains($"{id}/{DocumentLawNames.Totality}") != Awaited.Contains(id), $"The plugin «{id}» is not under the laws, or no longer awaited: give it a line above, or take it out."));
    }

    internal static bool IsRefusal(Exception thrown) => thrown is UnfitFactsException or UnknownFormException;

    internal static DocumentLawSetup<TSubject> Setup<TSubject>(int cases = 20, bool hasGaps = false)
        where TSubject : class => new()
        {
            Cases = cases,
            Refuses = IsRefusal,
            Validate = file => WordFile.Of(file).SchemaErrors(),

            // A line to write in stands for what is not known: a document that has such lines by its contract is told to be filled in.
            Tolerated = subject => [.. Tolerated(Printed.Line(subject, 50_000_000)), .. hasGaps ? ["RQ32", "TB08"] : Array.Empty<string>()],
        };

    // An inch mark in a text at its worst reads as a quotation mark. Of texts of some hundred letters in a cell, a heading or a signature the checker is not sure what they are.
    private static ImmutableArray<string> Tolerated(string subject) =>
        [.. subject.Contains('"', StringComparison.Ordinal) ? ["TY01", "TY02"] : Array.Empty<string>(), .. VeryLong().IsMatch(subject) ? ["TB03", "FN10", "PR01"] : Array.Empty<string>()];

    [GeneratedRegex("[^»]{300}»", RegexOptions.CultureInvariant)]
    private static partial Regex VeryLong();
}
