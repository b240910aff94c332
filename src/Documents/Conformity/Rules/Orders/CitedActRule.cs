using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR12: A cited act is named with kind, author, date, number and title.</summary>
internal sealed partial class CitedActRule() : ConformityRule(
    "OR12",
    ConformityLevel.Warning,
    "5.18",
    Certainty.Read,
    ("Ссылка на акт называет вид, автора, дату, номер и заголовок", "A cited act is named with kind, author, date, number and title"),
    ("Дополните ссылку: «… от 29 декабря 2012 г. № 273-ФЗ «…»»", "Complete the reference: «… от 29 декабря 2012 г. № 273-ФЗ «…»»"))
{
    private const int Window = 200;

    internal override void Check(Examination examination)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            foreach (Match law in Law().Matches(paragraph.Text))
            {
                string after = paragraph.Text.Substring(law.Index + law.Length, Math.Min(Window, paragraph.Text.Length - law.Index - law.Length));
                string number = Number().Match(after) is { Success: true } found ? found.Value : "";
                bool isWhole = Date().IsMatch(after) && number.Length > 0 && after.Contains('«', StringComparison.Ordinal);
                bool isAgain = number.Length > 0 && !named.Add(number);
                if (!isWhole && !isAgain)
                {
                    examination.Report(paragraph, $"{law.Value}{after[..Math.Min(30, after.Length)]}", ("дата, номер и заголовок", "date, number and title"), law.Index, law.Length);
                }
            }
        }
    }

    // Followed by a date, a number or a title: a reference, and not «настоящего Федерального закона».
    [GeneratedRegex(@"Федеральн(?:ый|ого|ому|ым|ом)[ \u00A0]закон(?:а|у|ом|е)?[ \u00A0](?=от[ \u00A0]|№|«|\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    [GeneratedRegex(@"№[ \u00A0]?\d+-ФЗ", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^от[ \u00A0]\d{1,2}[. \u00A0]", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
