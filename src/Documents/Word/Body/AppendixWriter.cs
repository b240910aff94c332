using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Head;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Body;

/// <summary>Writes the appendices, each in a section of its own: the mark at the upper right, the title, the text, the appendices of the appendix.</summary>
internal sealed class AppendixWriter(OfficialDocument document, WordMarkup word, BodyWriter body, SectionWriter sections)
{
    public IEnumerable<AwaitedRows?> Steps() => Steps(document.Appendices, within: null);

    private IEnumerable<AwaitedRows?> Steps(ImmutableArray<Appendix> appendices, string? within)
    {
        for (int i = 0; i < appendices.Length; i++)
        {
            Appendix appendix = appendices[i];
            string number = appendices.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" № {i + 1}");
            sections.Begin(appendix.Orientation);
            WriteMark($"Приложение{number}", within);
            if (appendix.Approval is { } approval)
            {
                HeadWriter.WriteLines(approval.Lines, word.RightBlock, word, isApart: true);
            }

            word.OpenParagraph(StyleIds.AppendixTitle);
            word.CloseProperties();
            word.OpenBookmark(word.Index.BookmarkOf(appendix.Id));
            RunWriter.Write(appendix.Title, word);
            word.CloseBookmark(word.Index.BookmarkOf(appendix.Id));
            word.CloseParagraph();
            foreach (AwaitedRows? step in body.Steps(appendix.Body, KeepRules.WithoutSignature(word.Layout.Estimate)))
            {
                yield return step;
            }

            foreach (AwaitedRows? step in Steps(appendix.Appendices, $"к приложению{number}"))
            {
                yield return step;
            }
        }
    }

    private void WriteMark(string name, string? within)
    {
        word.Paragraph(word.RightBlock, name);
        if (within is not null)
        {
            word.Paragraph(word.RightBlock, within);
        }

        word.Paragraph(word.RightBlock, $"к {document.DativeName}");
        string number = HeadWriter.NumberLine(document, word.Layout.Standard) is { } line ? $" {line}" : "";
        word.Paragraph(word.RightBlock, $"от {HeadWriter.DateLine(document)}{number}");
    }
}
