using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Head;
using InnovationDomain.Documents.Word.Parts;
using InnovationDomain.Organizations;

namespace InnovationDomain.Documents.Word.Blanks;

/// <summary>Writes the blank as the library draws it: names, reference data, kind, date, number, place, in the order of the standard.</summary>
internal static class BlankWriter
{
    public static void Write(OfficialDocument document, HeadRequisites head, WordMarkup word, bool isApart = false)
    {
        if (head.SuperiorBody is { } superior)
        {
            HeadWriter.WriteLines([superior], word.Turned(StyleIds.OrganizationName), word, isApart);
            isApart = true;
        }

        foreach (Organization organization in document.Organizations)
        {
            HeadWriter.WriteLines(
                organization.ShortName is { } shortName ? [organization.Name.Nominative, $"({shortName})"] : [organization.Name.Nominative],
                word.Turned(StyleIds.OrganizationName), word, isApart);

            // Organizations of a joint document stand apart.
            isApart = true;
        }

        foreach (string? line in new[] { document.Department, document.AuthorPosition })
        {
            if (line is not null)
            {
                HeadWriter.WriteLines([line], word.Turned(StyleIds.OrganizationName), word, isApart: true);
            }
        }

        HeadWriter.WriteLines(head.ReferenceData?.Lines ?? [], word.Turned(StyleIds.BlankText), word, isApart: true);
    }

    public static void WriteKindDateNumber(OfficialDocument document, WordMarkup word, bool isAngular)
    {
        if (!document.Kind.IsLetter)
        {
            word.Paragraph(StyleIds.DocumentKind, document.Kind.Name.ToUpperInvariant());
        }

        if (document.RegistrationNumber is not null || word.Layout.Standard.UseOf(document.Kind, Requisite.Date).Value != RequisiteUse.NotUsed)
        {
            WriteDateAndNumber(document, word, isAngular);
        }

        if (document.InReplyTo is { } reference)
        {
            word.Paragraph(isAngular ? StyleIds.Place : StyleIds.Requisite, reference.ToString());
        }

        if (document.Place is { } place)
        {
            word.Paragraph(StyleIds.Place, place);
        }
    }

    // Across the sheet the date stands at the left margin and the number at the right one; in a corner, and in a letter, one after the other.
    private static void WriteDateAndNumber(OfficialDocument document, WordMarkup word, bool isAngular)
    {
        string date = HeadWriter.DateLine(document);
        string? number = HeadWriter.NumberLine(document, word.Layout.Standard);
        bool isTogether = isAngular || document.Kind.IsLetter;
        word.OpenParagraph(word.Turned(StyleIds.DateAndNumber));
        word.CloseProperties();
        word.Run(isTogether && number is not null ? $"{date} {number}" : date);
        if (!isTogether && number is not null)
        {
            word.Tab();
            word.Run(number);
        }

        word.CloseParagraph();
    }
}
