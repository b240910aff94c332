using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Documents.Model;

/// <summary>What only the whole document shows, found in one walk: the numbers that references print, and what keeps the document from being written.</summary>
internal sealed class DocumentIndex
{
    private readonly DocumentStandard _standard;
    private readonly DocumentFaults _faults = new();
    private readonly ReferenceTargets _targets;
    private List<Image>? _images;
    private List<Chart>? _charts;
    private int _tables;
    private int _pictures;
    private int _depth;
    private int _headingLevel;
    private bool _isLandscape;

    private DocumentIndex(DocumentStandard standard) => (_standard, _targets) = (standard, new ReferenceTargets(_faults));

    /// <summary>Gets how many clause lists begin with 1.</summary>
    public int ClauseLists { get; private set; }

    /// <summary>Gets how many letter lists begin with «а».</summary>
    public int LetterLists { get; private set; }

    /// <summary>Gets whether the rows of a table come while it is written.</summary>
    public bool HasAwaitedRows { get; private set; }

    /// <summary>Gets the images, each once, in the order of the document.</summary>
    public IReadOnlyList<Image> Images => (IReadOnlyList<Image>?)_images ?? [];

    /// <summary>Gets the charts, each once, in the order of the document.</summary>
    public IReadOnlyList<Chart> Charts => (IReadOnlyList<Chart>?)_charts ?? [];

    /// <summary>Gets what is wrong, in the order of the document.</summary>
    public ImmutableArray<DocumentViolation> Violations { get; private set; } = [];

    public static DocumentIndex Of(OfficialDocument document, DocumentStandard standard)
    {
        var index = new DocumentIndex(standard);
        document.CheckRequisites(standard, index._faults.Violations);
        index.AddImages(document);
        index.Scan(document.Preamble?.Text ?? default, "Preamble");
        index._isLandscape = document.Orientation == PageOrientation.Landscape;
        index.Walk(document.Body, "Body");
        index._isLandscape = false;
        if (document.IsSigned && document.Body[^1] is Section)
        {
            index._faults.SignatureAlone(document.Body.Length - 1);
        }

        if (!document.Appendices.IsEmpty && document.DativeName is null)
        {
            index._faults.NoDative(document.Kind.Name);
        }

        index.Walk(document.Appendices);
        index._targets.Resolve();
        index.Violations = index._faults.Violations.DrainToImmutable();
        return index;
    }

    /// <summary>Answers what a reference prints.</summary>
    public IndexEntry Find(string id) => _targets.Find(id);

    /// <summary>Answers what a reference prints; <see langword="null"/> when nothing has that id, or no number.</summary>
    public string? NumberOf(string id) => _targets.Find(id).Number;

    /// <summary>Answers the number of the bookmark of what something may point to, or 0.</summary>
    public int BookmarkOf(string? id) => _targets.Find(id).Bookmark;

    private void Walk(ImmutableArray<Appendix> appendices)
    {
        for (int i = 0; i < appendices.Length; i++)
        {
            Appendix appendix = appendices[i];
            _faults.Enter("Appendices", i);
            _targets.Add(appendix.Id, IndexKind.Appendix, appendices.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"№ {i + 1}"));
            Scan(appendix.Title, "Title");
            (_tables, _pictures, _isLandscape) = (0, 0, appendix.Orientation == PageOrientation.Landscape);

            // The title of an appendix is a heading of the first level, and its own headings may begin with the first or the second.
            _headingLevel = 1;
            Walk(appendix.Body, "Body");
            _isLandscape = false;
            Walk(appendix.Appendices);
            _faults.Leave();
        }
    }

    private void Walk(ImmutableArray<Block> blocks, string name)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            _faults.Enter(name, i);
            Walk(blocks[i]);
            bool isLast = i == blocks.Length - 1;
            if (blocks[i] is Heading && (isLast || blocks[i + 1] is PageBreak or Section))
            {
                _faults.HeadingAlone();
            }

            if (blocks[i] is PageBreak && (i == 0 || isLast || blocks[i + 1] is PageBreak or Section || blocks[i - 1] is Section))
            {
                _faults.EmptyPage();
            }

            _faults.Leave();
        }
    }

    private void Walk(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Scan(paragraph.Text, "Text");
                break;
            case Heading heading:
                Scan(heading.Text, "Text");
                CheckLevel(heading.Level);
                break;
            case DashList list:
                for (int i = 0; i < list.Items.Length; i++)
                {
                    Scan(list.Items[i], "Items", i);
                }

                break;
            case LetterList list:
                LetterLists++;
                for (int i = 0; i < list.Items.Length; i++)
                {
                    Scan(list.Items[i], "Items", i);
                }

                break;
            case ClauseList list:
                Walk(list, "");
                break;
            case Table table:
                Walk(table);
                break;
            case Picture picture:
                _targets.Add(picture.Id, IndexKind.Picture, Caption(picture.Caption, ref _pictures));
                RequireFits(picture.Width ?? default, "Width");
                AddOnce(ref _images, picture.Image);
                break;
            case Chart chart:
                _targets.Add(chart.Id, IndexKind.Picture, Caption(chart.Caption, ref _pictures));
                AddOnce(ref _charts, chart);
                break;
            case Section section:
                bool was = _isLandscape;
                _isLandscape = section.Orientation == PageOrientation.Landscape;
                Walk(section.Blocks, "Blocks");
                _isLandscape = was;
                break;
            default:
                break;
        }
    }

    private void Walk(ClauseList list, string prefix)
    {
        ClauseLists += _depth == 0 ? 1 : 0;
        _depth++;
        for (int i = 0; i < list.Clauses.Length; i++)
        {
            Clause clause = list.Clauses[i];
            _faults.Enter("Clauses", i);

            // A number is spelled out only on the way to a clause that somebody may point to: most documents have none.
            string number = clause.Id is null && !HasClauses(clause) ? "" : string.Create(CultureInfo.InvariantCulture, $"{prefix}{i + 1}");
            _targets.Add(clause.Id, IndexKind.Clause, number);
            Scan(clause.Text, "Text");
            if (clause.IsHeading)
            {
                CheckLevel(_depth);
            }

            for (int j = 0; j < clause.Content.Length; j++)
            {
                _faults.Enter("Content", j);
                if (clause.Content[j] is ClauseList inner)
                {
                    Walk(inner, number + ".");
                }
                else
                {
                    Walk(clause.Content[j]);
                }

                _faults.Leave();
            }

            _faults.Leave();
        }

        _depth--;
    }

    private void Walk(Table table)
    {
        HasAwaitedRows |= table.AwaitedRows is not null;
        _targets.Add(table.Id, IndexKind.Table, Caption(table.Caption, ref _tables));
        Length taken = default;
        foreach (TableColumn column in table.Columns)
        {
            // A column without a width of its own takes at least the narrowest one.
            taken = taken.Add(column.Width ?? TableColumn.Narrowest);
            Scan(column.Heading, "Columns");
            Scan(column.Group, "Columns");
        }

        RequireFits(taken, "Columns");
        for (int row = 0; row < table.Rows.Length; row++)
        {
            if (table.Rows[row].HasReferences)
            {
                foreach (TableCell cell in table.Rows[row].Cells)
                {
                    Scan(cell.Text, "Rows", row);
                }
            }
        }
    }

    private static bool HasClauses(Clause clause)
    {
        foreach (Block block in clause.Content)
        {
            if (block is ClauseList)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckLevel(int level)
    {
        if (level > _headingLevel + 1)
        {
            _faults.HeadingLevel(level, _headingLevel);
        }

        _headingLevel = level;
    }

    private string? Caption(RichText caption, ref int counter)
    {
        Scan(caption, "Caption");
        return caption.IsEmpty ? null : (++counter).ToString(CultureInfo.InvariantCulture);
    }

    private void RequireFits(Length width, string member)
    {
        Length most = _isLandscape ? _standard.LandscapeTextWidth : _standard.TextWidth;
        if (width > most)
        {
            _faults.TooWide(member, width, most);
        }
    }

    private void Scan(RichText text, string member, int index = -1)
    {
        if (text.HasReferences)
        {
            _targets.Scan(text, _faults.Path(index < 0 ? member : string.Create(CultureInfo.InvariantCulture, $"{member}[{index}]")));
        }
    }

    private void AddImages(OfficialDocument document)
    {
        foreach (Insignia sign in _standard.Style.Letterhead is null ? HeadRequisites.Of(document, _standard).Signs : [])
        {
            AddOnce(ref _images, sign.Image);
        }

        if (document.QrCode is { } code)
        {
            AddOnce(ref _images, code.Image);
        }
    }

    private static void AddOnce<T>(ref List<T>? list, T item)
        where T : class
    {
        list ??= [];
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
