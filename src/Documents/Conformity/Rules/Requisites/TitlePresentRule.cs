using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ11: The document has a title.</summary>
internal sealed class TitlePresentRule() : ConformityRule(
    "RQ11",
    ConformityLevel.Error,
    "5.17",
    Certainty.Reported,
    ("У документа есть заголовок к тексту", "The document has a title"),
    ("Назовите тему над текстом: «О …»", "Name the topic above the text: «О …»"))
{
    private const int ShortText = 350;

    internal override void Check(Examination examination)
    {
        DocumentAnatomy anatomy = examination.Anatomy;
        if (anatomy is { Title: null, IsOfficial: true, IsContract: false } && anatomy.ActBody.Any() && (anatomy.DateParagraph ?? anatomy.KindParagraph) is { } place)
        {
            // The edition of 2016 spares texts of four or five lines.
            if (examination.Profile.Edition == GostEdition.Year2025 || anatomy.ActBody.Sum(paragraph => paragraph.Trimmed.Length) > ShortText)
            {
                examination.Report(place, Shown.None, ("заголовок к тексту", "a title"));
            }
        }
    }
}
