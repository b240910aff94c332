using InnovationDomain.Documents.Word.Parts;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>Finds the requisites above the text: organization, kind, date, number, place, addressee, mark of approval, title.</summary>
internal sealed class HeadFinder
{
    // Requisites stand on the first sheet.
    private const int LongestHead = 60;
    private const int LongestTitle = 400;

    // Of a table that holds the requisites of a head.
    private const int MostColumns = 3;
    private const int MostRows = 6;

    private readonly DocumentAnatomy _anatomy;
    private readonly List<WordParagraph> _head;

    public HeadFinder(DocumentAnatomy anatomy)
    {
        _anatomy = anatomy;
        _head = [.. anatomy.Act.Where(paragraph => !paragraph.IsInTextBox && !paragraph.IsFramed).Take(LongestHead)];
    }

    public void Find()
    {
        int end = HeadEnd();
        FindMarks(end);
        FindKind(end);
        for (int i = 0; i < end; i++)
        {
            FindDate(_head[i], i);
        }

        FindTitle(end);
        for (int i = 0; i < end; i++)
        {
            Classify(_head[i]);
        }

        _anatomy.BodyStart = Math.Min(_anatomy.ActEnd, end < _head.Count ? _head[end].Number - 1 : _anatomy.ActEnd);
    }

    // The text begins with the first paragraph that reads as one, outside tables and the right half.
    private int HeadEnd()
    {
        for (int i = 0; i < _head.Count; i++)
        {
            WordParagraph paragraph = _head[i];
            string text = paragraph.Trimmed;
            if (paragraph.Cell is not null && !_anatomy.IsTableText(paragraph))
            {
                continue;
            }

            if (_anatomy.IsTableText(paragraph) || text.StartsWith("Уважаем", StringComparison.Ordinal) || paragraph.IsInList
                || StyleOf(paragraph) is "BodyText" or "ListNumber" or "ListBullet")
            {
                return i;
            }

            bool isText = !Layout.IsRight(paragraph) && !Layout.IsCentred(paragraph) && !IsHeadStyle(paragraph)
                && ((text.Length >= 60 && text[^1] is '.' or ':' or ';' or ',' && !text.StartsWith("О ", StringComparison.Ordinal) && !text.StartsWith("Об ", StringComparison.Ordinal))
                    || Pattern.DispositiveWord.IsMatch(text) || text.StartsWith("Председатель", StringComparison.Ordinal));
            bool isPoint = !Layout.IsRight(paragraph) && !IsHeadStyle(paragraph) && Pattern.SectionNumber.IsMatch(text);
            if ((isText || isPoint) && !Pattern.DateLine.IsMatch(text))
            {
                return i;
            }
        }

        return _head.Count;
    }

    private void FindMarks(int end)
    {
        for (int i = 0; i < end; i++)
        {
            WordParagraph paragraph = _head[i];
            string text = paragraph.Trimmed;
            if (!_anatomy.IsFree(paragraph) || text.Length > 40)
            {
                continue;
            }

            if (Pattern.Approval.IsMatch(text))
            {
                _anatomy.Approvals.Add(BlockFinder.From(_anatomy, paragraph.Number - 1, ParagraphRole.ApprovalMark));
            }
            else if (Pattern.Agreement.IsMatch(text))
            {
                _anatomy.Agreements.Add(BlockFinder.From(_anatomy, paragraph.Number - 1, ParagraphRole.AgreementMark));
            }
            else if (text is "Для служебного пользования" or "Конфиденциально" or "Коммерческая тайна")
            {
                _anatomy.SetRole(paragraph, ParagraphRole.AccessMark);
            }
        }
    }

    private void FindKind(int end)
    {
        for (int i = 0; i < end; i++)
        {
            WordParagraph paragraph = _head[i];
            string text = paragraph.Trimmed;
            bool isOurs = StyleOf(paragraph) == "DocumentKind";
            if (!_anatomy.IsFree(paragraph) || text.Length is 0 or > 60 || Layout.IsRight(paragraph) || KindWord.In(text) is not { } kind)
            {
                if (isOurs && text.Length > 0)
                {
                    (_anatomy.KindParagraph, _anatomy.Kind) = (paragraph, null);
                    _anatomy.SetRole(paragraph, ParagraphRole.DocumentKind);
                    return;
                }

                continue;
            }

            bool stands = Layout.IsUpper(text) || (text.Split(' ').Length <= 3 && (Layout.IsCentred(paragraph) || Layout.IsBold(paragraph)));
            if (isOurs || (stands && !char.IsPunctuation(text[^1])))
            {
                (_anatomy.KindParagraph, _anatomy.Kind) = (paragraph, kind);
                _anatomy.SetRole(paragraph, ParagraphRole.DocumentKind);
                return;
            }
        }
    }

    private void FindDate(WordParagraph paragraph, int index)
    {
        string text = paragraph.Trimmed;
        if (!_anatomy.IsFree(paragraph) || text.Length is 0 or > 90 || (Layout.IsRight(paragraph) && paragraph.Cell is null))
        {
            return;
        }

        bool isDate = _anatomy.DateParagraph is null && !Layout.IsRight(paragraph) && (Pattern.DateLine.IsMatch(text) || StyleOf(paragraph) == "DateAndNumber");
        bool isNumber = _anatomy.NumberParagraph is null && (text.StartsWith('№') || text.StartsWith("N ", StringComparison.Ordinal)) && text.Length <= 40 && index < 25;
        if (isDate)
        {
            _anatomy.DateParagraph = paragraph;
            if (text.Contains('№', StringComparison.Ordinal))
            {
                _anatomy.NumberParagraph ??= paragraph;
            }
        }

        if (isNumber)
        {
            _anatomy.NumberParagraph = paragraph;
        }

        if (isDate || isNumber)
        {
            _anatomy.SetRole(paragraph, ParagraphRole.DateAndNumber);
        }
    }

    private void FindTitle(int end)
    {
        WordParagraph? title = null;
        bool isSure = false;
        for (int i = 0; i < end; i++)
        {
            WordParagraph paragraph = _head[i];
            string text = paragraph.Trimmed;
            bool isMarked = StyleOf(paragraph) is "Title" or "DocTitle" or "DocumentTitle";
            if (!_anatomy.IsFree(paragraph) || text.Length == 0 || (text.Length > LongestTitle && !isMarked) || (Layout.IsRight(paragraph) && paragraph.Cell is null) || Pattern.PlaceLine.IsMatch(text))
            {
                continue;
            }

            bool isTopic = text.StartsWith("О ", StringComparison.Ordinal) || text.StartsWith("Об ", StringComparison.Ordinal) || text.StartsWith("Обо ", StringComparison.Ordinal);
            bool follows = (_anatomy.KindParagraph is { } kind && kind.Number < paragraph.Number) || (_anatomy.DateParagraph is { } date && date.Number < paragraph.Number);
            if (isMarked || isTopic)
            {
                (title, isSure) = (paragraph, true);
                break;
            }

            if (follows && title is null && text.Length > 8 && (Layout.IsCentred(paragraph) || Layout.IsBold(paragraph) || _anatomy.IsProtocol || char.IsLower(text[0])))
            {
                title = paragraph;
            }
        }

        if (title is not null)
        {
            (_anatomy.Title, _anatomy.IsTitleSure) = (title, isSure);
            _anatomy.SetRole(title, ParagraphRole.Title);
        }
    }

    private void Classify(WordParagraph paragraph)
    {
        if (!_anatomy.IsFree(paragraph))
        {
            return;
        }

        string text = paragraph.Trimmed;
        bool isAbove = _anatomy.KindParagraph is { } kind ? paragraph.Number < kind.Number : _anatomy.DateParagraph is { } date && paragraph.Number < date.Number;
        if (text.Length == 0)
        {
            _anatomy.SetRole(paragraph, ParagraphRole.Blank);
        }
        else if (StyleOf(paragraph) == "Place" || (_anatomy.PlaceParagraph is null && Pattern.PlaceLine.IsMatch(text)))
        {
            _anatomy.PlaceParagraph = paragraph;
            _anatomy.SetRole(paragraph, ParagraphRole.Place);
        }
        else if (Layout.IsRight(paragraph) && (text.StartsWith("Форма по", StringComparison.Ordinal) || text.StartsWith("Экз.", StringComparison.Ordinal) || text == "Контроль"))
        {
            // The code of the form, the number of a copy and the mark of control share the corner with addressees.
            _anatomy.SetRole(paragraph, ParagraphRole.AccessMark);
        }
        else if (Layout.IsRight(paragraph))
        {
            AddAddressee(paragraph);
        }
        else if (StyleOf(paragraph) == "OrganizationName" || (isAbove && !text.Contains('@', StringComparison.Ordinal) && !Pattern.Phone.IsMatch(text)))
        {
            _anatomy.SetRole(paragraph, ParagraphRole.OrganizationName);
        }
        else if (isAbove || text.Contains('@', StringComparison.Ordinal) || Pattern.Phone.IsMatch(text))
        {
            _anatomy.SetRole(paragraph, ParagraphRole.ReferenceData);
        }
    }

    // Lines that follow one another are one addressee; a blank line, a gap above or another cell begins the next.
    private void AddAddressee(WordParagraph paragraph)
    {
        // A table of more rows and columns shows data, though it has no lines.
        if (paragraph.Cell is { } cell && (cell.Row.Cells.Count > MostColumns || cell.Row.Table.Rows.Count > MostRows))
        {
            return;
        }

        MarkBlock? last = _anatomy.Addressees.Count > 0 ? _anatomy.Addressees[^1] : null;
        bool continues = last is not null && last.Paragraphs[^1].Number == paragraph.Number - 1 && last.First.Cell == paragraph.Cell && paragraph.Format.Before is null or < 60;
        if (continues && last is not null)
        {
            last.Paragraphs.Add(paragraph);
        }
        else
        {
            _anatomy.Addressees.Add(new MarkBlock(paragraph));
        }

        _anatomy.SetRole(paragraph, ParagraphRole.Addressee);
    }

    private static bool IsHeadStyle(WordParagraph paragraph) => StyleOf(paragraph) is "OrganizationName" or "DocumentKind" or "DateAndNumber" or "Place" or "Title";

    // The styles of wide sheets name the same requisites.
    private static string StyleOf(WordParagraph paragraph) => paragraph.Style?.Id is not { } id ? ""
        : id.EndsWith(StyleIds.LandscapeEnding, StringComparison.Ordinal) ? id[..^StyleIds.LandscapeEnding.Length] : id;
}
