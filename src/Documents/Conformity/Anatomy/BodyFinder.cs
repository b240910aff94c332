using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>Finds the running text, in the act and in its appendices: paragraphs that read as sentences, whatever their formats.</summary>
internal sealed class BodyFinder
{
    private readonly DocumentAnatomy _anatomy;

    public BodyFinder(DocumentAnatomy anatomy) => _anatomy = anatomy;

    public void Find()
    {
        for (int i = 0; i < _anatomy.Paragraphs.Count; i++)
        {
            WordParagraph paragraph = _anatomy.Paragraphs[i];
            if (!_anatomy.IsFree(paragraph))
            {
                continue;
            }

            bool isInText = (i >= _anatomy.BodyStart && i < _anatomy.BodyEnd) || i >= _anatomy.ActEnd;
            if (RoleOf(paragraph, isInText) is { } role)
            {
                _anatomy.SetRole(paragraph, role);
                if (role == ParagraphRole.Greeting)
                {
                    _anatomy.Greeting ??= paragraph;
                }
            }
        }
    }

    private ParagraphRole? RoleOf(WordParagraph paragraph, bool isInText)
    {
        string text = paragraph.Trimmed;
        if (text.Length == 0)
        {
            return ParagraphRole.Blank;
        }

        if (_anatomy.IsTableText(paragraph))
        {
            return ParagraphRole.TableText;
        }

        if (paragraph.HeadingLevel is not null && paragraph.Cell is null)
        {
            return ParagraphRole.Heading;
        }

        if (!isInText || paragraph.Cell is not null || paragraph.IsInTextBox)
        {
            return null;
        }

        if (Pattern.Caption.IsMatch(text))
        {
            return ParagraphRole.Caption;
        }

        // The mark of attachments numbers them by hand, line by line.
        bool follows = paragraph.Number > 1 && _anatomy.RoleOf(_anatomy.Paragraphs[paragraph.Number - 2]) == ParagraphRole.AttachmentMark;
        if (text.StartsWith("Приложение:", StringComparison.Ordinal) || text.StartsWith("Приложения:", StringComparison.Ordinal) || (follows && Pattern.TypedNumber.IsMatch(text)))
        {
            return ParagraphRole.AttachmentMark;
        }

        if (text.StartsWith("Уважаем", StringComparison.Ordinal) && text[^1] is '!' or ',')
        {
            return ParagraphRole.Greeting;
        }

        if (Layout.IsCentred(paragraph) && text.Length < 200)
        {
            return text[^1] is '.' or ';' ? null : ParagraphRole.Heading;
        }

        if (Layout.IsRight(paragraph))
        {
            return null;
        }

        bool isHeading = text.Length < 120 && text[^1] is not ('.' or ';') && (Layout.IsUpper(text) || (Layout.IsBold(paragraph) && text[^1] != ':'));
        if (isHeading)
        {
            return ParagraphRole.Heading;
        }

        return text.Length >= 60 || text[^1] is '.' or ':' or ';' || paragraph.IsInList || paragraph.Style?.Id is "BodyText" or "ListNumber" or "ListBullet" ? ParagraphRole.Body : null;
    }
}
