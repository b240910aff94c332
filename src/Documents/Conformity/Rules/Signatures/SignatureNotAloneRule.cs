using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG07: A signature does not stand alone: two lines of text at least stand above it.</summary>
internal sealed class SignatureNotAloneRule() : ConformityRule(
    "SG07",
    ConformityLevel.Error,
    "методические рекомендации, подпись",
    Certainty.Reported,
    ("Подпись не одна на странице: над ней не меньше двух строк текста", "A signature does not stand alone: two lines of text at least stand above it"),
    ("Свяжите последний абзац с подписью: «Не отрывать от следующего»", "Keep the last paragraph with the signature"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    private const int Least = 2;

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Signatures is not [var signature, ..] || signature.Name.Length == 0)
        {
            return;
        }

        string surname = signature.Name.Split(' ', '\u00A0')[^1];
        for (int i = 1; i < examination.Pages!.Pages.Length; i++)
        {
            ImmutableArray<ImmutableArray<LaidOutWord>> lines = examination.Pages.Pages[i].Lines;
            int at = lines.IndexOf(lines.LastOrDefault(line => !line.IsDefault && line.Any(word => word.Text == surname)));
            int numbers = lines.Length > 0 && lines[0].All(word => word.Text.All(char.IsAsciiDigit)) ? 1 : 0;
            if (at >= 0 && at - numbers < Least && signature.Paragraph.Number > examination.Anatomy.BodyStart)
            {
                examination.Report(signature.Paragraph, signature.Name, ("не меньше двух строк текста над подписью", "two lines of text at least above the signature"));
                return;
            }
        }
    }
}
