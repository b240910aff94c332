using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD02: A protocol has in order: chair, secretary, present, agenda.</summary>
internal sealed class ProtocolOrderRule() : ConformityRule(
    "KD02",
    ConformityLevel.Error,
    "протокол",
    Certainty.Agencies,
    ("В протоколе по порядку: председатель, секретарь, присутствовали, повестка дня", "A protocol has in order: chair, secretary, present, agenda"),
    ("Переставьте части протокола", "Reorder the parts of the protocol"))
{
    private static readonly string[] Order = ["Председател", "Секретар", "Присутствовал", "Повестка"];

    internal override void Check(Examination examination)
    {
        if (!examination.Anatomy.IsProtocol)
        {
            return;
        }

        WordParagraph? last = null;
        foreach (string part in Order)
        {
            // The signatures repeat the chair and the secretary.
            WordParagraph? first = examination.Anatomy.Act.FirstOrDefault(paragraph => examination.Anatomy.RoleOf(paragraph) != ParagraphRole.Signature && paragraph.Trimmed.StartsWith(part, StringComparison.OrdinalIgnoreCase));
            if (first is not null && last is not null && first.Number < last.Number)
            {
                examination.Report(first, first.Trimmed[..Math.Min(20, first.Trimmed.Length)], ($"после «{last.Trimmed[..Math.Min(20, last.Trimmed.Length)]}»", $"after “{last.Trimmed[..Math.Min(20, last.Trimmed.Length)]}”"));
                return;
            }

            last = first ?? last;
        }
    }
}
