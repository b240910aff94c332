using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes the blocks of a text, of the document or of an appendix.</summary>
internal sealed class BodyWriter(WordMarkup word, SectionWriter sections)
{
    private readonly TableWriter _tables = new(word);
    private readonly CaptionWriter _captions = new(word);
    private KeepRules _keep;
    private int _paragraph;
    private int _clauseLists;
    private int _letterLists;

    /// <summary>Writes the blocks of a text, whose captions begin with 1, a step for each block and for every few rows of a table.</summary>
    public IEnumerable<AwaitedRows?> Steps(ImmutableArray<Block> blocks, KeepRules keep)
    {
        (_keep, _paragraph) = (keep, 0);
        _captions.Restart();
        PageOrientation around = word.Orientation;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Section section)
            {
                foreach (AwaitedRows? step in Steps(blocks[i]))
                {
                    yield return step;
                }

                continue;
            }

            // The end of a section before this one has begun it already.
            if (i == 0 || blocks[i - 1] is not Section)
            {
                sections.Begin(section.Orientation);
            }

            foreach (Block block in section.Blocks)
            {
                foreach (AwaitedRows? step in Steps(block))
                {
                    yield return step;
                }
            }

            if (i < blocks.Length - 1)
            {
                sections.Begin((blocks[i + 1] as Section)?.Orientation ?? around);
            }
        }
    }

    private IEnumerable<AwaitedRows?> Steps(Block block)
    {
        if (block is Table table)
        {
            return TableSteps(table);
        }

        Write(block, level: 0);
        return OneStep;
    }

    private static AwaitedRows?[] OneStep { get; } = [null];

    private IEnumerable<AwaitedRows?> TableSteps(Table table)
    {
        _captions.Write(table);
        int first = _paragraph;
        _paragraph += KeepRules.Paragraphs(table);
        return _tables.Steps(table, _keep, first);
    }

    private void Write(Block block, int level)
    {
        switch (block)
        {
            case PageBreak:
                word.BeginPage();
                break;
            case Paragraph paragraph:
                Write(StyleIds.Body, paragraph.Text);
                break;
            case Heading heading:
                _paragraph++;
                word.OpenParagraph(StyleIds.Heading(heading.Level));
                word.PageBreakBefore();
                word.CloseProperties();
                RunWriter.Write(heading.Text, word);
                word.CloseParagraph();
                break;
            case DashList list:
                foreach (RichText item in list.Items)
                {
                    Write(StyleIds.Dash, item, NumberingPart.DashListId);
                }

                break;
            case LetterList list:
                int letters = NumberingPart.LetterListId(word.Index.ClauseLists, _letterLists++);
                foreach (RichText item in list.Items)
                {
                    Write(StyleIds.Letter, item, letters);
                }

                break;
            case ClauseList list:
                if (level == 0)
                {
                    _clauseLists++;
                }

                foreach (Clause clause in list.Clauses)
                {
                    Write(clause, level);
                    foreach (Block inner in clause.Content)
                    {
                        Write(inner, level + 1);
                    }
                }

                break;
            case Table table:
                foreach (AwaitedRows? _ in TableSteps(table))
                {
                    // Under a clause no rows are awaited.
                }

                break;
            case Picture picture:
                PictureWriter.Write(picture, word, Keeps(picture.Caption));
                _captions.WritePicture(picture.Caption, picture.Id);
                break;
            case Chart chart:
                PictureWriter.Write(chart, word, Keeps(chart.Caption));
                _captions.WritePicture(chart.Caption, chart.Id);
                break;
            default:
                throw new InvalidOperationException($"The Word writer does not know the block {block.GetType().Name}.");
        }
    }

    private void Write(Clause clause, int level)
    {
        int list = NumberingPart.FirstClauseListId + _clauseLists - 1;
        string style = clause.IsHeading ? StyleIds.ClauseHeading(level + 1) : StyleIds.Clause;
        Write(style, clause.Text, list, level, word.Index.BookmarkOf(clause.Id), isCentered: clause.IsHeading);
    }

    private void Write(string style, RichText text, int list = 0, int level = 0, int bookmark = 0, bool isCentered = false)
    {
        bool isAfterTable = word.IsAfterTable;
        word.OpenParagraph(style);
        if (_keep.KeepsWithNext(_paragraph++, text.Length, text.EndsWithColon))
        {
            word.KeepNext();
        }

        word.PageBreakBefore();
        if (list > 0)
        {
            word.Attribute("<w:numPr><w:ilvl w:val=\""u8, level);
            word.Attribute("\"/><w:numId w:val=\""u8, list);
            word.Xml.Markup("\"/></w:numPr>"u8);
        }

        if (isAfterTable)
        {
            word.Attribute("<w:spacing w:before=\""u8, word.Layout.SpaceBetweenRequisites);
            word.Xml.Markup("\"/>"u8);
        }

        // The list would bring the indent of a paragraph along, and the middle would not be one.
        word.Xml.Markup(isCentered ? "<w:ind w:firstLine=\"0\"/>"u8 : ""u8);
        word.CloseProperties();
        word.OpenBookmark(bookmark);
        RunWriter.Write(text, word);
        word.CloseBookmark(bookmark);
        word.CloseParagraph();
    }

    // A picture stays with its caption; without one it may be the last thing before a signature.
    private bool Keeps(RichText caption) => _keep.IsClosing(_paragraph++) | !caption.IsEmpty;
}
