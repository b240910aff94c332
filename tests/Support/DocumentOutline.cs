using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using NodaTime.Text;

namespace InnovationDomain.Tests.Support;

/// <summary>Shows the tree of a document as lines that a person can review.</summary>
public static class DocumentOutline
{
    public static string Of(OfficialDocument document) => string.Join('\n', Lines(document));

    private static IEnumerable<string> Lines(OfficialDocument document)
    {
        foreach (Organization organization in document.Organizations)
        {
            yield return $"организация: {organization}{(organization.ShortName is null ? "" : $" ({organization.ShortName})")}";
        }

        yield return $"вид: {document.Kind}";
        yield return $"дата: {LocalDatePattern.Iso.Format(document.Date)}";
        yield return $"номер: {document.RegistrationNumber ?? "нет"}";
        yield return $"место: {document.Place ?? "нет"}";
        yield return $"заголовок: {document.Title}";
        yield return "";
        foreach (string line in document.Body.SelectMany(block => Lines(block, number: "")))
        {
            yield return line;
        }

        foreach (Signature signature in document.Signatures)
        {
            yield return $"подпись: {signature.Position} | {signature.Name}";
        }
    }

    private static IEnumerable<string> Lines(Block block, string number)
    {
        string indent = new(' ', 2 * number.Count(c => c == '.'));
        return block switch
        {
            Paragraph paragraph => [$"{indent}¶ {paragraph.Text}"],
            DashList list => list.Items.Select(item => $"{indent}– {item}"),
            ClauseList list => list.Clauses.SelectMany((clause, i) => Lines(clause, indent, $"{number}{i + 1}.")),
            _ => throw new InvalidOperationException($"An outline does not know {block.GetType().Name}."),
        };
    }

    private static IEnumerable<string> Lines(Clause clause, string indent, string number) =>
        [$"{indent}{number} {clause.Text}", .. clause.Content.SelectMany(block => Lines(block, number))];
}
