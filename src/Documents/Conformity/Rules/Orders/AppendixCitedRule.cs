using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR09: Each appendix is cited in the text, and each cited one is there.</summary>
internal sealed class AppendixCitedRule() : ConformityRule(
    "OR09",
    ConformityLevel.Error,
    "5.19",
    Certainty.Reported,
    ("Каждое приложение названо в тексте, и каждое названное есть", "Each appendix is cited in the text, and each cited one is there"),
    ("Сошлитесь на приложение в тексте или добавьте его", "Cite the appendix or add it"))
{
    internal override void Check(Examination examination)
    {
        // The mailing list stays with the copy of the sender; the addressee says «по списку рассылки», the text says nothing.
        FoundAppendix[] own = [.. Citations.OwnAppendices(examination.Anatomy).Where(appendix => appendix.Title?.Text.StartsWith("Список рассылки", StringComparison.OrdinalIgnoreCase) != true)];
        if (own.Length == 0)
        {
            return;
        }

        Citations[] cited = [.. Citations.In(examination.Anatomy)];
        foreach (FoundAppendix appendix in own.Where(appendix => !cited.Any(citation => citation.Number == appendix.Number || citation.Number is null || appendix.Number is null)))
        {
            examination.Report(appendix.Mark.First, appendix.Mark.First.Trimmed, ("ссылка на приложение в тексте", "a citation of the appendix in the text"));
        }

        foreach (Citations citation in cited.Where(citation => citation.Number is not null && !own.Any(appendix => appendix.Number == citation.Number || appendix.Number is null)))
        {
            examination.Report(citation.Paragraph, citation.Text, ("такое приложение", "such an appendix"), citation.Start, citation.Text.Length);
        }
    }
}
