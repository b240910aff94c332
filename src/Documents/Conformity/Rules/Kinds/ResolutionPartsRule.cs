using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD13: A resolution recommends or decides.</summary>
internal sealed class ResolutionPartsRule() : ConformityRule(
    "KD13",
    ConformityLevel.Warning,
    "резолюция конференции",
    Certainty.Recalled,
    ("Резолюция рекомендует или решает", "A resolution recommends or decides"),
    ("Добавьте рекомендации по адресатам", "Add recommendations by addressee"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy is { Kind.Name: "резолюция", KindParagraph: { } kind } && !examination.Anatomy.Act.Any(paragraph => paragraph.Text.Contains("екоменд", StringComparison.Ordinal) || paragraph.Text.Contains("ешил", StringComparison.Ordinal) || paragraph.Text.Contains("редлагает", StringComparison.Ordinal)))
        {
            examination.Report(kind, ("рекомендаций нет", "no recommendations"), ("рекомендует …", "«рекомендует …»"));
        }
    }
}
