using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>Finds what stands under the text: signatures, the mark of an electronic one, of agreement, of a copy, of the executor.</summary>
internal sealed class EndFinder
{
    // Below the last signature and above it: agreements, copies, executors.
    private const int LongestEnd = 60;

    private readonly DocumentAnatomy _anatomy;

    public EndFinder(DocumentAnatomy anatomy) => _anatomy = anatomy;

    public void Find()
    {
        int first = Math.Max(_anatomy.BodyStart, _anatomy.ActEnd - LongestEnd);
        for (int i = first; i < _anatomy.ActEnd; i++)
        {
            FindMark(_anatomy.Paragraphs[i], i);
        }

        for (int i = _anatomy.ActEnd - 1; i >= first; i--)
        {
            if (SignatureOf(_anatomy.Paragraphs[i]) is { } signature)
            {
                _anatomy.Signatures.Insert(0, signature);
                _anatomy.SetRole(signature.Paragraph, ParagraphRole.Signature);
                foreach (WordParagraph beside in signature.Paragraph.Cell?.Row.Cells.Where(cell => !IsName(cell.Text)).SelectMany(cell => cell.Paragraphs) ?? [])
                {
                    _anatomy.SetRole(beside, ParagraphRole.Signature);
                }
            }
        }

        if (_anatomy.Signatures.Count > 0)
        {
            int after = _anatomy.Signatures[^1].Paragraph.Number;
            for (int i = after; i < _anatomy.ActEnd; i++)
            {
                FindExecutor(_anatomy.Paragraphs[i]);
            }
        }

        _anatomy.BodyEnd = FirstOfEnd(first);
    }

    private int FirstOfEnd(int first)
    {
        for (int i = first; i < _anatomy.ActEnd; i++)
        {
            if (_anatomy.RoleOf(_anatomy.Paragraphs[i]) is ParagraphRole.Signature or ParagraphRole.AgreementMark or ParagraphRole.ElectronicSignature or ParagraphRole.CopyMark)
            {
                // Lines of a position may stand above the one with the name.
                return i;
            }
        }

        return _anatomy.ActEnd;
    }

    private void FindMark(WordParagraph paragraph, int index)
    {
        string text = paragraph.Trimmed;
        if (!_anatomy.IsFree(paragraph) || text.Length is 0 or > 400)
        {
            return;
        }

        if (text.Contains("электронной подписью", StringComparison.OrdinalIgnoreCase) && text.Contains("подписан", StringComparison.OrdinalIgnoreCase) && (paragraph.Cell is not null || paragraph.IsInTextBox))
        {
            _anatomy.ElectronicSignature = paragraph;
            foreach (WordParagraph inner in paragraph.Cell?.Paragraphs ?? [paragraph])
            {
                _anatomy.SetRole(inner, ParagraphRole.ElectronicSignature);
            }
        }
        else if (Pattern.Agreement.IsMatch(text))
        {
            _anatomy.Agreements.Add(BlockFinder.From(_anatomy, index, ParagraphRole.AgreementMark));
        }
        else if (text is "Верно" or "Верно:" or "ВЕРНО" or "Копия верна" or "КОПИЯ ВЕРНА")
        {
            _anatomy.CopyMark ??= paragraph;
            _anatomy.SetRole(paragraph, ParagraphRole.CopyMark);
        }
    }

    private SignatureLine? SignatureOf(WordParagraph paragraph)
    {
        string text = paragraph.Text.TrimEnd();
        if (!_anatomy.IsFree(paragraph) || paragraph.IsInTextBox || text.Length is 0 or > 400 || _anatomy.IsTableText(paragraph))
        {
            return null;
        }

        bool isOurs = paragraph.Style is { Name: "Signature" or "signature" } or { Id: "SignatureLandscape" };
        string last = text[(text.LastIndexOf('\n') + 1)..];
        Match name = Pattern.InitialsFirst.Match(last) is { Success: true } lawful ? lawful : Pattern.SurnameFirst.Match(last);
        if (paragraph.Cell is { } cell)
        {
            if (!name.Success || name.Length != last.TrimStart().Length || cell.Row.Cells.Count < 2)
            {
                return null;
            }

            if (cell.Row.Cells.Exists(other => other != cell && IsName(other.Text)))
            {
                return new(paragraph, PositionAbove(cell), name.Value, text.Length - name.Length, true);
            }

            return cell.Row.Cells[^1] != cell ? null : new(paragraph, cell.Row.Cells[0].Text, name.Value, text.Length - name.Length, true);
        }

        int gap = name.Success ? text.Length - name.Length : text.LastIndexOf('\t') + 1;
        string position = text[..gap];
        bool parted = position.Contains('\t', StringComparison.Ordinal) || position.EndsWith("   ", StringComparison.Ordinal) || position.Contains("____", StringComparison.Ordinal);
        if (!isOurs && (!name.Success || !parted || position.Length > 300 || text[^1] is ';'))
        {
            return null;
        }

        return new(paragraph, position.Trim(), text[gap..].Trim(), gap, isOurs || paragraph.Number > _anatomy.BodyStart);
    }

    private static bool IsName(string text) => text.Length > 0 && Pattern.InitialsFirst.Match(text) is { Success: true } name && name.Length == text.Length;

    // Side by side, each position stands over its name; a stamp of an electronic signature may stand between them.
    private static string PositionAbove(WordCell cell)
    {
        List<WordRow> rows = cell.Row.Table.Rows;
        int column = cell.Row.Cells.IndexOf(cell);
        for (int i = rows.IndexOf(cell.Row) - 1; i >= 0 && column < rows[i].Cells.Count; i--)
        {
            string text = rows[i].Cells[column].Text;
            if (text.Length > 0 && !text.Contains("электронной подписью", StringComparison.OrdinalIgnoreCase))
            {
                return IsName(text) ? "" : text;
            }
        }

        return "";
    }

    private void FindExecutor(WordParagraph paragraph)
    {
        if (_anatomy.IsFree(paragraph) && paragraph.Trimmed.Length is > 0 and <= 200 && (Pattern.Phone.IsMatch(paragraph.Text) || paragraph.Trimmed.StartsWith("Исп", StringComparison.Ordinal)))
        {
            _anatomy.Executor ??= paragraph;
            _anatomy.SetRole(paragraph, ParagraphRole.Executor);
        }
    }
}
