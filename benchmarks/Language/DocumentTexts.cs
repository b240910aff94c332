using InnovationDomain.Documents.Model;
using InnovationDomain.Wording;

namespace InnovationDomain.Benchmarks.Language;

/// <summary>The plain texts of a document, as the writers get them.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<string> Of(OfficialDocument document) =>
    [
        .. document.Organizations.Select(organization => organization.Name.Nominative),
        RussianDate.ForRequisite(document.Date),
        document.Place ?? "",
        document.Title,
        .. document.Body.SelectMany(Of),
    ];

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.ToString()],
        DashList list => list.Items.Select(item => item.ToString()),
        ClauseList list => list.Clauses.SelectMany(clause => clause.Content.SelectMany(Of).Prepend(clause.Text.ToString())),
        _ => throw new InvalidOperationException($"A block of an unknown kind: {block.GetType().Name}."),
    };
}
