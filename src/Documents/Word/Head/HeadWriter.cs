using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Parts;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Word.Head;

/// <summary>Writes the requisites above the text.</summary>
internal static class HeadWriter
{
    public static void Write(OfficialDocument document, WordMarkup word)
    {
        foreach (Organization organization in document.Organizations)
        {
            word.Paragraph(StyleIds.OrganizationName, organization.Name.Nominative);
            if (organization.ShortName is { } shortName)
            {
                word.Paragraph(StyleIds.OrganizationName, $"({shortName})");
            }
        }

        word.Paragraph(StyleIds.DocumentKind, document.Kind.Name.ToUpperInvariant());
        WriteDateAndNumber(document, word);
        if (document.Place is { } place)
        {
            word.Paragraph(StyleIds.Place, place);
        }

        word.Paragraph(StyleIds.Title, document.Title);
    }

    /// <summary>Writes an approval mark at the upper right, as it stands over a document or an appendix.</summary>
    public static void WriteApproval(ApprovalMark mark, WordMarkup word)
    {
        foreach (string line in mark.Lines)
        {
            word.Paragraph(word.RightBlock, line);
        }
    }

    // The date at the left margin, the number at the right one.
    private static void WriteDateAndNumber(OfficialDocument document, WordMarkup word)
    {
        word.OpenParagraph(StyleIds.DateAndNumber);
        word.CloseProperties();
        word.Run(RussianDate.ForRequisite(document.Date));
        if (document.RegistrationNumber is { } number)
        {
            word.Tab();
            word.Run($"№ {number}");
        }

        word.CloseParagraph();
    }
}
