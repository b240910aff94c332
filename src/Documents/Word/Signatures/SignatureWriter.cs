using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Blanks;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Signatures;

/// <summary>Writes the signatures: tabbed paragraphs, because some editors do not keep rows of a table with the text before it; a table only for those on one level and for marks.</summary>
internal sealed class SignatureWriter(WordMarkup word)
{
    private const int ColumnGap = 567;
    private const int NameWidth = 2551;

    private bool _isFirst = true;
    private int _gap = word.Layout.SpaceBeforeSignature;

    /// <summary>Writes the signatures of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isFollowed">Whether something under them must stay on their page.</param>
    public void Write(OfficialDocument document, bool isFollowed)
    {
        // A closing phrase and the signature belong together.
        _gap = document.Closing is null ? _gap : 2 * word.Layout.SpaceBetweenRequisites;
        if (document.SignatureArrangement == SignatureArrangement.OnOneLevel && document.Signatures.Length > 1)
        {
            WriteOnOneLevel(document, isFollowed || document.Commission is not null);
        }
        else
        {
            for (int i = 0; i < document.Signatures.Length; i++)
            {
                Write(document.Signatures[i], isFollowed || i < document.Signatures.Length - 1 || document.Commission is not null);
            }
        }

        (string Left, string Right)[] commission = [.. document.Commission?.Lines() ?? []];
        for (int i = 0; i < commission.Length; i++)
        {
            WriteTabbed(commission[i].Left, commission[i].Right, isFollowed || i < commission.Length - 1, isClose: i > 0);
        }
    }

    /// <summary>Writes one signature by hand, or with its electronic mark.</summary>
    public void Write(Signature signature, bool isFollowed)
    {
        if (signature.Electronic is not { } electronic)
        {
            WriteTabbed(signature.Position, signature.Name, isFollowed);
            return;
        }

        int mark = Math.Min(ElectronicMarkWriter.Width, word.TextWidth / 2);
        var table = new LayoutTable(word, [word.TextWidth - mark - NameWidth, mark, NameWidth]);
        WriteGapAbove();
        table.Open();
        table.OpenRow();
        table.OpenCell(0, isAtBottom: true);
        Cell(StyleIds.SignaturePart, signature.Position, isFollowed);
        table.CloseCell();
        table.OpenCell(1, isFramed: true);
        ElectronicMarkWriter.Write(electronic, word, isFollowed);
        table.CloseCell();
        table.OpenCell(2, isAtBottom: true);
        Cell(StyleIds.SignatureName, signature.Name, isFollowed);
        table.CloseCell();
        table.CloseRow();
        table.Close();
    }

    private void WriteTabbed(string position, string name, bool isFollowed, bool isClose = false)
    {
        word.OpenParagraph(word.Turned(StyleIds.Signature));
        if (isFollowed)
        {
            word.KeepNext();
        }

        if (_isFirst)
        {
            word.Attribute("<w:spacing w:before=\""u8, _gap);
            word.Xml.Markup("\"/>"u8);
            _isFirst = false;
        }
        else if (isClose)
        {
            word.Attribute("<w:spacing w:before=\""u8, word.Layout.SpaceBetweenRequisites);
            word.Xml.Markup("\"/>"u8);
        }

        word.CloseProperties();
        WritePosition(position);
        word.Tab();
        word.Run(name);
        word.CloseParagraph();
    }

    // Two in a row: positions above, names on one level below them.
    private void WriteOnOneLevel(OfficialDocument document, bool isFollowed)
    {
        int column = (word.TextWidth - ColumnGap) / 2;
        var table = new LayoutTable(word, [column, ColumnGap, column]);
        WriteGapAbove();
        table.Open();
        for (int i = 0; i < document.Signatures.Length; i += 2)
        {
            Signature[] pair = [.. document.Signatures.Skip(i).Take(2)];
            bool isLast = i + 2 >= document.Signatures.Length;
            Row(table, pair, signature => Cell(StyleIds.SignaturePart, signature.Position, keeps: true));
            if (pair.Any(signature => signature.Electronic is not null))
            {
                Row(table, pair, signature => ElectronicMarkWriter.Write(signature.Electronic, word, keeps: true), isFramed: true);
            }

            Row(table, pair, signature => Cell(StyleIds.SignatureName, signature.Name, isFollowed || !isLast, isApart: true));
        }

        table.Close();
    }

    private static void Row(LayoutTable table, Signature[] pair, Action<Signature> write, bool isFramed = false)
    {
        table.OpenRow();
        for (int i = 0; i < 2; i++)
        {
            if (i == 1)
            {
                table.EmptyCell(1);
            }

            if (i < pair.Length && !(isFramed && pair[i].Electronic is null))
            {
                table.OpenCell(2 * i, isFramed);
                write(pair[i]);
                table.CloseCell();
            }
            else
            {
                table.EmptyCell(2 * i);
            }
        }

        table.CloseRow();
    }

    private void Cell(string style, string text, bool keeps, bool isApart = false)
    {
        word.OpenParagraph(style);
        if (keeps)
        {
            word.KeepNext();
        }

        if (isApart)
        {
            word.Attribute("<w:spacing w:before=\""u8, word.Layout.SpaceBetweenRequisites);
            word.Xml.Markup("\"/>"u8);
        }

        word.CloseProperties();
        word.Run(text);
        word.CloseParagraph();
    }

    // A table has no space before it; a paragraph that takes none carries the gap.
    private void WriteGapAbove()
    {
        word.OpenParagraph(StyleIds.Anchor);
        word.KeepNext();
        word.Attribute("<w:spacing w:before=\""u8, _isFirst ? _gap : 2 * word.Layout.SpaceBetweenRequisites);
        word.Xml.Markup("\" w:line=\"20\" w:lineRule=\"exact\"/>"u8);
        word.CloseProperties();
        word.CloseParagraph();
        _isFirst = false;
    }

    // The name stands on the level of the last line of the position, so a long position is broken here and not by the editor;
    // after its typography is set, because a no-break space is no place for that.
    private void WritePosition(string position)
    {
        if (position.Length == 0)
        {
            return;
        }

        ReadOnlySpan<char> rest = Typography.Apply(position);
        while (word.Layout.Estimate.PositionBreak(rest) is var end && end < rest.Length)
        {
            word.Run(rest[..end]);
            word.LineBreak();
            rest = rest[(end + 1)..];
        }

        word.Run(rest);
    }
}
