using System.Buffers;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes a text run by run, its typography set over the whole: a dash, a quotation mark or a number may stand at the seam of two runs.</summary>
internal static class RunWriter
{
    // What typography must not look into stands in the text as this character, which it leaves alone.
    private const char Placeholder = '\uFFFC';

    /// <param name="text">The text; nothing is written of an empty one.</param>
    /// <param name="word">Where to.</param>
    /// <param name="isBold">Whether all of it is in bold type.</param>
    public static void Write(RichText text, WordMarkup word, bool isBold = false)
    {
        if (text.Plain is { } plain)
        {
            if (isBold)
            {
                word.Xml.Markup("<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>"u8);
                word.Xml.Text(plain);
                word.Xml.Markup("</w:t></w:r>"u8);
            }
            else
            {
                word.Run(plain);
            }

            return;
        }

        // A line break parts the text: nothing is bound across it, and no space is left beside it.
        ReadOnlySpan<Run> runs = text.Runs.AsSpan();
        while (runs.IndexOf(LineBreak.Instance) is var end and >= 0)
        {
            WriteLine(runs[..end], word, isBold);
            word.LineBreak();
            runs = runs[(end + 1)..];
        }

        WriteLine(runs, word, isBold);
    }

    private static void WriteLine(ReadOnlySpan<Run> runs, WordMarkup word, bool isBold)
    {
        int length = 0;
        foreach (Run run in runs)
        {
            length += Content(run, word).Length;
        }

        char[] rented = ArrayPool<char>.Shared.Rent(length + Typography.BufferLength(length));
        Span<char> joined = rented.AsSpan(0, length);
        int at = 0;
        foreach (Run run in runs)
        {
            ReadOnlySpan<char> content = Content(run, word);
            content.CopyTo(joined[at..]);
            at += content.Length;
        }

        ReadOnlySpan<char> set = Typography.Apply(joined, rented.AsSpan(length));

        // Typography moves, adds and takes away white space, and exchanges other characters one for one: by their count the runs are found again.
        bool isAligned = Inked(set) == Inked(joined);
        for (int i = 0; i < runs.Length; i++)
        {
            ReadOnlySpan<char> content = Content(runs[i], word);
            ReadOnlySpan<char> piece = isAligned ? content : SetAlone(content);
            if (isAligned)
            {
                int end = i == runs.Length - 1 ? set.Length : SeamAfter(set, content);
                piece = set[..end];
                set = set[end..];
            }

            WriteRun(runs[i], piece, word, isBold);
        }

        ArrayPool<char>.Shared.Return(rented);
    }

    // Should typography ever exchange one character for several, each run is set for itself; its seams stay as they are.
    private static string SetAlone(ReadOnlySpan<char> content)
    {
        ReadOnlySpan<char> inner = content.Trim();
        ReadOnlySpan<char> start = content[..(content.Length - content.TrimStart().Length)];
        ReadOnlySpan<char> end = inner.IsEmpty ? "" : content[content.TrimEnd().Length..];
        return $"{start}{Typography.Apply(inner.ToString())}{end}";
    }

    private static ReadOnlySpan<char> Content(Run run, WordMarkup word) => run switch
    {
        TextRun { IsVerbatim: false } text => text.Text,
        Reference reference => word.Index.Find(reference.TargetId).Number,
        _ => [Placeholder],
    };

    // The space at a seam stays with the run that brought it.
    private static int SeamAfter(ReadOnlySpan<char> set, ReadOnlySpan<char> content)
    {
        int ink = Inked(content);
        int at = 0;
        while (ink > 0)
        {
            if (!char.IsWhiteSpace(set[at++]))
            {
                ink--;
            }
        }

        if (content.IsEmpty || char.IsWhiteSpace(content[^1]))
        {
            while (at < set.Length && char.IsWhiteSpace(set[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static int Inked(ReadOnlySpan<char> text)
    {
        int ink = 0;
        foreach (char c in text)
        {
            ink += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return ink;
    }

    private static void WriteRun(Run run, ReadOnlySpan<char> piece, WordMarkup word, bool isBold)
    {
        switch (run)
        {
            case TextRun { IsVerbatim: true } text:
                OpenRun(text, word, isBold);
                WriteVerbatim(text.Text, word);
                word.Xml.Markup("</w:r>"u8);
                break;
            case FormField field:
                FieldWriter.Write(field, word);
                break;
            case Reference reference:
                FieldWriter.Write(reference, piece, word, isBold ? "<w:rPr><w:b/><w:bCs/></w:rPr>"u8 : default);
                break;
            default:
                if (!piece.IsEmpty)
                {
                    OpenRun((TextRun)run, word, isBold);
                    WriteText(piece, word);
                    word.Xml.Markup("</w:r>"u8);
                }

                break;
        }
    }

    private static void OpenRun(TextRun run, WordMarkup word, bool isBold)
    {
        word.Xml.Markup("<w:r>"u8);
        isBold |= run.IsBold;
        if (!isBold && !run.IsItalic && !run.IsLetterSpaced && run.Language is null)
        {
            return;
        }

        word.Xml.Markup("<w:rPr>"u8);
        word.Xml.Markup(isBold ? "<w:b/><w:bCs/>"u8 : ""u8);
        word.Xml.Markup(run.IsItalic ? "<w:i/><w:iCs/>"u8 : ""u8);

        // With more than a point some readers take the word for single letters.
        word.Xml.Markup(run.IsLetterSpaced ? "<w:spacing w:val=\"20\"/>"u8 : ""u8);
        if (run.Language is { } language)
        {
            word.Xml.Markup("<w:lang w:val=\""u8);
            word.Xml.Verbatim(language);
            word.Xml.Markup("\"/>"u8);
        }

        word.Xml.Markup("</w:rPr>"u8);
    }

    internal static void WriteText(ReadOnlySpan<char> text, WordMarkup word)
    {
        word.Xml.Markup("<w:t xml:space=\"preserve\">"u8);
        word.Xml.Verbatim(text);
        word.Xml.Markup("</w:t>"u8);
    }

    // Pasted tabs and line ends are marks of their own in Word; as characters they would be lost.
    private static void WriteVerbatim(ReadOnlySpan<char> text, WordMarkup word)
    {
        while (text.IndexOfAny("\t\r\n\u0085") is var at and >= 0)
        {
            if (at > 0)
            {
                WriteText(text[..at], word);
            }

            word.Xml.Markup(text[at] == '\t' ? "<w:tab/>"u8 : "<w:br/>"u8);
            text = text[(text[at..] is ['\r', '\n', ..] ? at + 2 : at + 1)..];
        }

        if (!text.IsEmpty)
        {
            WriteText(text, word);
        }
    }
}
