using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Model;

/// <summary>What only the whole document shows, found in one walk: the numbers that references print, and what keeps the document from being written.</summary>
internal sealed class DocumentIndex
{
    private const string OurRule = "правило библиотеки";

    private readonly DocumentStandard _standard;
    private readonly List<(string Name, int Index)> _path = [];
    private readonly ImmutableArray<DocumentViolation>.Builder _violations = ImmutableArray.CreateBuilder<DocumentViolation>(0);
    private Dictionary<string, IndexEntry>? _entries;
    private List<(string Id, string Path)>? _references;
    private List<Image>? _images;
    private List<Chart>? _charts;
    private int _tables;
    private int _pictures;
    private int _depth;
    private bool _isLandscape;

    private DocumentIndex(DocumentStandard standard) => _standard = standard;

    /// <summary>Gets how many clause lists begin with 1.</summary>
    public int ClauseLists { get; private set; }

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
        document.CheckRequisites(standard, index._violations);
        index.AddImages(document);
        index.Scan(document.Preamble?.Text ?? default, "Preamble");
        index.Walk(document.Body, "Body", isTop: true);
        if (document.IsSigned && document.Body[^1] is Section)
        {
            index.Add("DOC-SIGNATURE-ALONE", $"Body[{document.Body.Length - 1}]", "методические рекомендации к стандарту", Certainty.Reported,
                "Текст кончается разделом на отдельных листах: подпись осталась бы на листе без текста. Поставьте после раздела абзац или вынесите раздел в приложение.",
                "The text ends with a section on sheets of its own: the signature would stand on a page without text. Put a paragraph after the section, or make it an appendix.");
        }

        index.Walk(document.Appendices, document.Kind.Dative is null ? document.Kind.Name : null);
        index.Resolve();
        index.Violations = index._violations.ToImmutable();
        return index;
    }

    /// <summary>Answers what a reference prints.</summary>
    public IndexEntry Find(string id) => _entries![id];

    /// <summary>Answers what a reference prints; <see langword="null"/> when nothing has that id, or no number.</summary>
    public string? NumberOf(string id) => _entries is not null && _entries.TryGetValue(id, out IndexEntry entry) ? entry.Number : null;

    /// <summary>Answers the number of the bookmark of a clause that something may point to, or 0.</summary>
    public int BookmarkOf(string? id) => id is not null && _entries is not null && _entries.TryGetValue(id, out IndexEntry entry) ? entry.Bookmark : 0;

    private void Walk(ImmutableArray<Appendix> appendices, string? kindWithoutDative)
    {
        if (!appendices.IsEmpty && kindWithoutDative is not null)
        {
            Add("DOC-APPENDIX-MARK", "Kind", "5.19", Certainty.Read,
                $"Неизвестен дательный падеж слова «{kindWithoutDative}» для отметки «Приложение к …». Укажите его: DocumentKind.Of(name, dative).",
                $"The dative of “{kindWithoutDative}” is unknown, and the marks of the appendices need it. Give it: DocumentKind.Of(name, dative).");
        }

        for (int i = 0; i < appendices.Length; i++)
        {
            Appendix appendix = appendices[i];
            _path.Add(("Appendices", i));
            Target(appendix.Id, IndexKind.Appendix, appendices.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"№ {i + 1}"));
            Scan(appendix.Title, "Title");
            (_tables, _pictures, _isLandscape) = (0, 0, appendix.Orientation == PageOrientation.Landscape);
            Walk(appendix.Body, "Body", isTop: true);
            _isLandscape = false;
            Walk(appendix.Appendices, null);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Walk(ImmutableArray<Block> blocks, string name, bool isTop)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            _path.Add((name, i));
            Walk(blocks[i]);
            if (isTop && blocks[i] is Heading or PageBreak && (i == blocks.Length - 1 || (blocks[i] is PageBreak && (i == 0 || blocks[i + 1] is PageBreak or Section))))
            {
                bool isHeading = blocks[i] is Heading;
                Add(isHeading ? "DOC-HEADING-ALONE" : "DOC-PAGE-EMPTY", Path(), OurRule, Certainty.Ours,
                    isHeading ? "За заголовком нет текста. Добавьте текст или уберите заголовок." : "Разрыв страницы оставил бы пустую страницу. Уберите его.",
                    isHeading ? "No text follows the heading. Add some, or leave the heading out." : "The page break would leave an empty page. Leave it out.");
            }

            _path.RemoveAt(_path.Count - 1);
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
                break;
            case DashList list:
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
                Target(picture.Id, IndexKind.Picture, Caption(picture.Caption, ref _pictures));
                RequireFits(picture.Width ?? default, "Width");
                AddOnce(ref _images, picture.Image);
                break;
            case Chart chart:
                Target(chart.Id, IndexKind.Picture, Caption(chart.Caption, ref _pictures));
                AddOnce(ref _charts, chart);
                break;
            case Section section:
                bool was = _isLandscape;
                _isLandscape = section.Orientation == PageOrientation.Landscape;
                Walk(section.Blocks, "Blocks", isTop: true);
                _isLandscape = was;
                break;
            default:
                break;
        }
    }

    private void Walk(ClauseList list, string prefix)
    {
        if (_depth == 0)
        {
            ClauseLists++;
        }

        _depth++;
        for (int i = 0; i < list.Clauses.Length; i++)
        {
            Clause clause = list.Clauses[i];
            _path.Add(("Clauses", i));

            // Numbers are spelled out only on the way to a clause that somebody may point to; most documents have none.
            string number = string.Create(CultureInfo.InvariantCulture, $"{prefix}{i + 1}");
            Target(clause.Id, IndexKind.Clause, number);
            Scan(clause.Text, "Text");
            for (int j = 0; j < clause.Content.Length; j++)
            {
                _path.Add(("Content", j));
                if (clause.Content[j] is ClauseList inner)
                {
                    Walk(inner, number + ".");
                }
                else
                {
                    Walk(clause.Content[j]);
                }

                _path.RemoveAt(_path.Count - 1);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _depth--;
    }

    private void Walk(Table table)
    {
        HasAwaitedRows |= table.AwaitedRows is not null;
        Target(table.Id, IndexKind.Table, Caption(table.Caption, ref _tables));
        Length taken = default;
        foreach (TableColumn column in table.Columns)
        {
            taken = column.Width is { } width ? taken.Add(width) : taken;
        }

        RequireFits(taken, "Columns");
        for (int row = 0; row < table.Rows.Length; row++)
        {
            foreach (ref readonly TableCell cell in table.Rows[row].Cells.AsSpan())
            {
                Scan(cell.Text, "Rows", row);
            }
        }
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
            Add("DOC-TOO-WIDE", Path(member), "6, поля документа", Certainty.Reported,
                $"Ширина {width} больше ширины текста {most}. Уменьшите её или поставьте блок в раздел с альбомной ориентацией.",
                $"The width of {width} is more than that of the text, {most}. Make it less, or put the block into a landscape section.");
        }
    }

    private void Target(string? id, IndexKind kind, string? number)
    {
        if (id is null)
        {
            return;
        }

        _entries ??= new(StringComparer.Ordinal);
        if (!_entries.TryAdd(id, new IndexEntry(kind, number, kind == IndexKind.Clause ? _entries.Count + 1 : 0)))
        {
            Add("DOC-ID", Path("Id"), OurRule, Certainty.Ours,
                $"Имя «{id}» уже занято. Дайте другое: по нему находят пункт ссылки.",
                $"The id “{id}” is taken already. Give another one: references find their clause by it.");
        }
    }

    private void Scan(RichText text, string member, int index = -1)
    {
        if (!text.HasReferences)
        {
            return;
        }

        foreach (Run run in text)
        {
            if (run is Reference reference)
            {
                (_references ??= []).Add((reference.TargetId, index < 0 ? Path(member) : Path(string.Create(CultureInfo.InvariantCulture, $"{member}[{index}]"))));
            }
        }
    }

    private void Resolve()
    {
        foreach ((string id, string path) in _references ?? [])
        {
            if (_entries is null || !_entries.TryGetValue(id, out IndexEntry entry))
            {
                Add("DOC-REFERENCE", path, "5.18", Certainty.Read,
                    $"Ссылка на «{id}», которого в документе нет. Дайте это имя пункту, таблице, рисунку или приложению.",
                    $"The reference points to “{id}”, which is not in the document. Give that id to a clause, a table, a picture or an appendix.");
            }
            else if (entry.Number is null)
            {
                Add("DOC-REFERENCE", path, "5.18", Certainty.Read,
                    $"Ссылка на «{id}», у которого нет номера. Дайте ему название: номер печатается вместе с ним.",
                    $"The reference points to “{id}”, which has no number. Give it a caption: the number is printed with it.");
            }
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

    private void Add(string code, string path, string clause, Certainty certainty, string russian, string english) =>
        _violations.Add(new DocumentViolation(code, path, clause, certainty, russian, english));

    private string Path(string? member = null)
    {
        var path = new StringBuilder();
        foreach ((string name, int index) in _path)
        {
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length > 0 ? "." : "")}{name}[{index}]");
        }

        return member is null ? path.ToString() : path.Append(path.Length > 0 ? "." : "").Append(member).ToString();
    }
}
