using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG12: Two to four lines stand between text and signature.</summary>
internal sealed class SignatureGapRule() : ConformityRule(
    "SG12",
    ConformityLevel.Warning,
    "стандартом не установлено; инструкции ведомств",
    Certainty.Agencies,
    ("Между текстом и подписью 2–4 интервала", "Two to four lines stand between text and signature"),
    ("Задайте интервал перед подписью 36–60 пт", "Set the space before the signature to 36–60 pt"))
{
    private const int Line = 322;

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Signatures is not [var signature, ..] || signature.Paragraph is not { Cell: null, Number: > 1 } paragraph)
        {
            return;
        }

        int gap = paragraph.Format.Before ?? 0;
        int i = paragraph.Number - 2;
        for (; i > 0 && examination.Paragraphs[i].IsBlank && examination.Paragraphs[i].Cell is null; i--)
        {
            gap += Line;
        }

        gap = Math.Max(gap, examination.Paragraphs[i].Format.After ?? 0);
        if (examination.Anatomy.RoleOf(examination.Paragraphs[i]) == ParagraphRole.Body && gap is < Line * 3 / 2 or > Line * 5)
        {
            examination.Report(paragraph, Shown.Points(gap / 20m), ("32–64 пт", "32–64 pt"));
        }
    }
}
