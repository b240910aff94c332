using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ01: The document names its organization.</summary>
internal sealed class OrganizationPresentRule() : ConformityRule(
    "RQ01",
    ConformityLevel.Error,
    "5.5",
    Certainty.Read,
    ("Названа организация — автор документа", "The document names its organization"),
    ("Назовите организацию над видом документа", "Name the organization above the kind of document"))
{
    internal override void Check(Examination examination)
    {
        DocumentAnatomy anatomy = examination.Anatomy;
        WordParagraph? below = anatomy.KindParagraph ?? anatomy.DateParagraph;
        if (!anatomy.IsOfficial || anatomy.IsContract || below is null || anatomy.Approvals.Count > 0)
        {
            return;
        }

        // A blank may be a picture; then nothing is sure. Neither is it for names that stand beside, in a table.
        bool isNamed = anatomy.Act.TakeWhile(paragraph => paragraph != below).Any(paragraph => !paragraph.IsBlank || paragraph.HasDrawing);
        if (!isNamed && below.Cell is null && examination.Document.HeadersAndFooters.TrueForAll(part => part.Paragraphs.TrueForAll(paragraph => !paragraph.Text.Any(char.IsLetter))))
        {
            examination.Report(below, Shown.None, ("наименование организации", "the name of the organization"));
        }
    }
}
