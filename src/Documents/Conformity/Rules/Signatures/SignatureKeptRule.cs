using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG08: A short last paragraph keeps with the signature.</summary>
internal sealed class SignatureKeptRule() : ConformityRule(
    "SG08",
    ConformityLevel.Warning,
    "методические рекомендации, подпись",
    Certainty.Measured,
    ("Короткий последний абзац не отрывается от подписи", "A short last paragraph keeps with the signature"),
    ("Включите «Не отрывать от следующего» в последнем абзаце", "Turn “Keep with next” on in the last paragraph"))
{
    private const int ShortText = 280;

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Signatures is not [var signature, ..] || !examination.HasSecondPage || signature.Paragraph.Number < 2)
        {
            return;
        }

        WordParagraph? above = examination.Paragraphs.Take(signature.Paragraph.Number - 1).LastOrDefault(paragraph => !paragraph.IsBlank);
        if (above is not null && examination.Anatomy.RoleOf(above) == ParagraphRole.Body && above.Trimmed.Length <= ShortText && above.Format.KeepNext != true)
        {
            examination.Report(above, ("может оторваться от подписи", "may part from the signature"), ("не отрывать от следующего", "keep with next"));
        }
    }
}
