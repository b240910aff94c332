using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Head;

/// <summary>Writes how the text begins: the title, the greeting of a letter, the stating part of an order with its dispositive word.</summary>
internal static class OpeningWriter
{
    public static void Write(OfficialDocument document, WordMarkup word)
    {
        HouseStyle style = word.Layout.Standard.Style;
        if (document.Instruction is { } instruction)
        {
            HeadWriter.WriteLines(instruction.Lines, word.Turned(StyleIds.Mark), word, isApart: true);
        }

        word.Paragraph(word.Turned(document.Kind.IsLetter && style.TitlePlace == TitlePlace.ByBlank ? StyleIds.LeftTitle : StyleIds.Title), document.Title);
        if (document.Greeting is { } greeting)
        {
            word.Paragraph(StyleIds.Greeting, greeting);
        }

        if (document.Preamble is { } preamble)
        {
            Write(preamble, style.DispositiveWord, word);
        }
    }

    private static void Write(Preamble preamble, DispositiveWordStyle style, WordMarkup word)
    {
        string text = preamble.Word.Text;
        string capital = string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
        if (style is DispositiveWordStyle.Inline or DispositiveWordStyle.InlineSpaced)
        {
            string inline = preamble.Text.IsEmpty ? capital : text;
            Run[] last = style == DispositiveWordStyle.Inline ? [Run.Text($"{inline}:")] : [new TextRun(inline) { IsLetterSpaced = true }, Run.Text(":")];
            Paragraph(StyleIds.Body, preamble.Text.IsEmpty ? RichText.Of(last) : RichText.Of([.. preamble.Text.Runs, Run.Text(", "), .. last]), word);
            return;
        }

        if (!preamble.Text.IsEmpty)
        {
            Paragraph(StyleIds.Body, RichText.Of([.. preamble.Text.Runs, Run.Text(",")]), word);
        }

        Paragraph(StyleIds.Disposition, $"{(style == DispositiveWordStyle.SeparateLine ? capital : text.ToUpperInvariant())}:", word);
    }

    private static void Paragraph(string style, RichText text, WordMarkup word)
    {
        word.OpenParagraph(style);
        word.KeepNext();
        word.CloseProperties();
        RunWriter.Write(text, word);
        word.CloseParagraph();
    }
}
