using System.Text;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>Reads what stands inside a paragraph. Fields may begin in one paragraph and end in another, so one reader goes through a part.</summary>
internal sealed class ParagraphReader
{
    private readonly WordPart _part;
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _code = new();

    // For each field that is open: whether its result has begun.
    private readonly Stack<bool> _fields = new();
    private int _codes;
    private List<PartElement> _boxes = [];

    public ParagraphReader(WordPart part) => _part = part;

    private bool IsInCode => _codes > 0;

    /// <summary>Fills the paragraph and answers the contents of its text boxes.</summary>
    public List<PartElement> Read(WordParagraph paragraph)
    {
        _text.Clear();
        _boxes = [];
        ReadContent(paragraph.Element, paragraph);
        paragraph.Text = _text.ToString();
        return _boxes;
    }

    private void ReadContent(PartElement container, WordParagraph paragraph)
    {
        foreach (PartElement child in container.Children)
        {
            switch (child.Name)
            {
                case "r":
                    ReadRun(child, paragraph);
                    break;
                case "fldSimple":
                    AddField(child.Attribute("instr") ?? "", paragraph);
                    ReadContent(child, paragraph);
                    break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "dir" or "bdo":
                    ReadContent(child, paragraph);
                    break;
                case "mc:AlternateContent" when child["mc:Choice"] is { } choice:
                    ReadContent(choice, paragraph);
                    break;
            }
        }
    }

    private void ReadRun(PartElement element, WordParagraph paragraph)
    {
        var run = new WordRun(element, paragraph, _text.Length);
        paragraph.Runs.Add(run);
        foreach (PartElement child in element.Children)
        {
            ReadPiece(child, run, paragraph);
        }

        run.Length = _text.Length - run.Start;
    }

    private void ReadPiece(PartElement piece, WordRun run, WordParagraph paragraph)
    {
        switch (piece.Name)
        {
            case "fldChar":
                Turn(piece.Attribute("fldCharType"), paragraph);
                break;
            case "instrText" when IsInCode:
                _code.Append(piece.Text);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(piece, paragraph);
                break;
            case "mc:AlternateContent" when piece["mc:Choice"] is { } choice:
                foreach (PartElement inner in choice.Children)
                {
                    ReadPiece(inner, run, paragraph);
                }

                break;
            default:
                if (!IsInCode)
                {
                    ReadText(piece, run);
                }

                break;
        }
    }

    private void ReadText(PartElement piece, WordRun run)
    {
        switch (piece.Name)
        {
            case "t":
                run.Pieces.Add((piece, _text.Length));
                _text.Append(Shown(piece));
                break;
            case "tab" or "ptab":
                _text.Append('\t');
                break;
            case "br":
                _text.Append(piece.Attribute("type") is "page" ? '\f' : '\n');
                break;
            case "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('\u2011');
                break;
            case "softHyphen":
                _text.Append('\u00AD');
                break;
            case "sym":
                _text.Append('\uFFFC');
                break;
        }
    }

    // Without «preserve» the white space at both ends is lost.
    private static string Shown(PartElement piece) =>
        piece.Text.Length > 0 && (char.IsWhiteSpace(piece.Text[0]) || char.IsWhiteSpace(piece.Text[^1])) && piece.Attribute("xml:space") != "preserve" && piece.Parent?.Attribute("xml:space") != "preserve"
            ? piece.Text.Trim(' ', '\t', '\n', '\r')
            : piece.Text;

    private void Turn(string? type, WordParagraph paragraph)
    {
        switch (type)
        {
            case "begin":
                _code.Clear();
                _fields.Push(false);
                _codes++;
                break;
            case "separate" when _fields.Count > 0 && !_fields.Peek():
                _fields.Pop();
                _fields.Push(true);
                _codes--;
                AddField(_code.ToString(), paragraph);
                _code.Clear();
                break;
            case "end" when _fields.Count > 0:
                if (!_fields.Pop())
                {
                    _codes--;
                    AddField(_code.ToString(), paragraph);
                    _code.Clear();
                }

                break;
        }
    }

    private static void AddField(string code, WordParagraph paragraph)
    {
        string[] words = code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0)
        {
            paragraph.Fields.Add(words[0].ToUpperInvariant());
        }
    }

    private void ReadDrawing(PartElement drawing, WordParagraph paragraph)
    {
        paragraph.HasDrawing = true;
        foreach (PartElement inner in drawing.Children.Where(child => child.Name is "wp:inline" or "wp:anchor"))
        {
            _part.Drawings.Add(new(inner, paragraph));
        }

        // A box in a box is found when the outer one is read.
        var ahead = new Stack<PartElement>([drawing]);
        while (ahead.TryPop(out PartElement? at))
        {
            if (at.Name == "txbxContent")
            {
                _boxes.Add(at);
                continue;
            }

            foreach (PartElement child in at.Children)
            {
                if (at.Name != "mc:AlternateContent" || child.Name == "mc:Choice" || at["mc:Choice"] is null)
                {
                    ahead.Push(child);
                }
            }
        }
    }
}
