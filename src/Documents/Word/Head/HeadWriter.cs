using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Blanks;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Parts;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Word.Head;

/// <summary>Writes the requisites above the title: the blank or the letterhead, then marks and addressees.</summary>
internal static class HeadWriter
{
    private const string Line = "____________";

    public static void Write(OfficialDocument document, WordMarkup word)
    {
        DocumentStandard standard = word.Layout.Standard;
        HeadRequisites head = HeadRequisites.Of(document, standard);
        FloatWriter.Write(document, head, word);
        if (standard.Style.Letterhead is { } letterhead)
        {
            word.Xml.Markup(letterhead.Body);
        }

        if (standard.Style.Letterhead is null && standard.Style.Blank.Layout == BlankLayout.Angular)
        {
            WriteAngular(document, head, word);
            return;
        }

        WriteCorner(document, word, word.RightBlock);
        if (standard.Style.Letterhead is null)
        {
            BlankWriter.Write(document, head, word, isApart: document.FormCode is not null || document.AccessMark is not null);
        }

        // The title of a plan goes on where its kind ends («ПЛАН работы …»): the approval, which the kind must have, stands above both.
        bool isPlan = standard.UseOf(document.Kind, Requisite.ApprovalMark).Value == RequisiteUse.Required;
        if (isPlan)
        {
            WriteMarks(document, word);
        }

        BlankWriter.WriteKindDateNumber(document, word, isAngular: false);
        if (!isPlan)
        {
            WriteMarks(document, word);
        }

        WriteAddressees(document, word);
    }

    /// <summary>Answers the date as it is printed: a line to write it when the document is a draft.</summary>
    public static string DateLine(OfficialDocument document) => document.IsDraft ? Line : RussianDate.ForRequisite(document.Date);

    /// <summary>Answers the number as it is printed: a line to write it when the kind must have one; <see langword="null"/> for none.</summary>
    public static string? NumberLine(OfficialDocument document, DocumentStandard standard) =>
        document.RegistrationNumber is { } number ? $"№ {number}"
        : standard.UseOf(document.Kind, Requisite.RegistrationNumber).Value == RequisiteUse.Required ? $"№ {Line}"
        : null;

    /// <summary>Writes lines as one requisite, which no page parts.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="style">Their style.</param>
    /// <param name="word">Where to.</param>
    /// <param name="isApart">Whether the first one stands apart from what is above.</param>
    /// <param name="keeps">Whether the last one stays with what is below.</param>
    public static void WriteLines(ImmutableArray<string> lines, string style, WordMarkup word, bool isApart, bool keeps = false)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            word.OpenParagraph(style);
            if (keeps || i < lines.Length - 1)
            {
                word.KeepNext();
            }

            if (isApart && i == 0)
            {
                word.Attribute("<w:spacing w:before=\""u8, word.Layout.SpaceBetweenRequisites);
                word.Xml.Markup("\"/>"u8);
            }

            word.CloseProperties();
            word.Run(lines[i]);
            word.CloseParagraph();
        }
    }

    // The blank in the left corner; what stands in the right one begins on its level.
    private static void WriteAngular(OfficialDocument document, HeadRequisites head, WordMarkup word)
    {
        int zone = word.Layout.RequisiteWidth;
        int rest = word.TextWidth - zone;
        int right = Math.Min(zone, rest);
        var table = new LayoutTable(word, rest > right ? [zone, rest - right, right] : [zone, right]);
        table.Open();
        table.OpenRow();
        table.OpenCell(0);
        BlankWriter.Write(document, head, word);
        BlankWriter.WriteKindDateNumber(document, word, isAngular: true);
        table.CloseCell();
        if (rest > right)
        {
            table.EmptyCell(1);
        }

        table.OpenCell(rest > right ? 2 : 1);
        bool isEmpty = document.FormCode is null && document.AccessMark is null && !MarksAbove(document).Any() && document.Addressees.IsEmpty;
        if (isEmpty)
        {
            word.Paragraph(StyleIds.Requisite, "");
        }

        WriteCorner(document, word, StyleIds.Requisite);
        bool isApart = document.FormCode is not null || document.AccessMark is not null;
        foreach (ImmutableArray<string> mark in MarksAbove(document))
        {
            WriteLines(mark, StyleIds.Requisite, word, isApart);
            isApart = true;
        }

        foreach (DocumentAddressee addressee in document.Addressees)
        {
            WriteLines(addressee.Lines(word.Layout.Standard.Style.AddresseeInitials), StyleIds.Requisite, word, isApart);
            isApart = true;
        }

        table.CloseCell();
        table.CloseRow();
        table.Close();
    }

    // Agreement at the left, approval at the right.
    private static IEnumerable<ImmutableArray<string>> MarksAbove(OfficialDocument document) =>
        (document.AgreementPlacement == AgreementPlacement.NearApproval ? document.Agreements.Select(mark => mark.Lines) : []).Concat(document.Approvals.Select(mark => mark.Lines));

    private static void WriteCorner(OfficialDocument document, WordMarkup word, string style)
    {
        if (document.FormCode is { } code)
        {
            word.Paragraph(StyleIds.FormCode, code.ToString());
        }

        WriteLines(document.AccessMark?.Lines ?? [], style, word, isApart: false);
    }

    private static void WriteMarks(OfficialDocument document, WordMarkup word)
    {
        ImmutableArray<ImmutableArray<string>> marks = [.. MarksAbove(document)];
        if (marks.Length > document.Approvals.Length || marks.Length > 1)
        {
            LayoutTable.WriteBlocks(marks, word, isApart: true);
        }
        else if (!document.Approvals.IsEmpty)
        {
            WriteLines(document.Approvals[0].Lines, word.RightBlock, word, isApart: true);
        }
    }

    private static void WriteAddressees(OfficialDocument document, WordMarkup word)
    {
        foreach (DocumentAddressee addressee in document.Addressees)
        {
            WriteLines(addressee.Lines(word.Layout.Standard.Style.AddresseeInitials), word.RightBlock, word, isApart: true);
        }
    }
}
