using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ12: The title says «О …»; of a protocol or provision, «чего?».</summary>
internal sealed class TitleFormRule() : ConformityRule(
    "RQ12",
    ConformityLevel.Error,
    "5.17",
    Certainty.Read,
    ("Заголовок отвечает на вопрос «о чём?», в протоколе и положении — «чего?»", "The title says «О …»; of a protocol or provision, «чего?»"),
    ("Начните заголовок с «О» или «Об»", "Begin the title with «О» or «Об»"))
{
    internal override void Check(Examination examination)
    {
        DocumentAnatomy anatomy = examination.Anatomy;
        if (anatomy is { Title: { } title, Kind.IsDirective: true })
        {
            string text = title.Trimmed.TrimStart('«', '"', '„');
            bool isTopic = text.StartsWith("О ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Об ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Обо ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("О\u00A0", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Об\u00A0", StringComparison.OrdinalIgnoreCase);
            if (!isTopic)
            {
                examination.Report(title, title.Trimmed, ("О … / Об …", "«О …» or «Об …»"), isSure: anatomy.IsTitleSure);
            }
        }
    }
}
