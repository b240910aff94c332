using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD04: The items of the agenda are numbered and begin with «О» or «Об».</summary>
internal sealed class AgendaRule() : ConformityRule(
    "KD04",
    ConformityLevel.Error,
    "протокол",
    Certainty.Agencies,
    ("Вопросы повестки пронумерованы и начинаются с «О» или «Об»", "The items of the agenda are numbered and begin with «О» or «Об»"),
    ("Начните вопрос с «О» или «Об» и включите нумерацию", "Begin the item with «О» or «Об» and number it"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph item in ProtocolParts.Agenda(examination.Anatomy))
        {
            string text = item.Trimmed;
            if (Pattern.TypedNumber.Match(text) is { Success: true } number)
            {
                text = text[number.Length..].TrimStart();
            }

            bool isTopic = text.StartsWith("О ", StringComparison.Ordinal) || text.StartsWith("Об ", StringComparison.Ordinal) || text.StartsWith("О\u00A0", StringComparison.Ordinal) || text.StartsWith("Об\u00A0", StringComparison.Ordinal) || text.StartsWith("Обо ", StringComparison.Ordinal);
            if (!isTopic && text != "Разное." && text != "Разное")
            {
                examination.Report(item, text[..Math.Min(20, text.Length)], ("О … / Об …", "«О …» or «Об …»"));
            }
        }
    }
}
