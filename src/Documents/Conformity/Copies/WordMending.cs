using InnovationDomain.Documents.Conformity.Rules.Typography;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Copies;

/// <summary>Mends quotation marks, dashes and no-break spaces, letter for letter in the runs they stand in.</summary>
internal static class WordMending
{
    private static readonly string[] Rules = ["TY02", "TY03", "TY04", "TY05", "TY06", "TY07"];

    public static void Plan(Mending mending)
    {
        if (!Array.TrueForAll(Rules, mending.Asks))
        {
            return;
        }

        foreach (WordParagraph paragraph in mending.Examination.AllParagraphs)
        {
            string mended = TextMending.Mend(paragraph.Text);
            if (mended != paragraph.Text)
            {
                Rewrite(mending, paragraph, mended);
            }
        }
    }

    private static void Rewrite(Mending mending, WordParagraph paragraph, string mended)
    {
        foreach (WordRun run in paragraph.Runs)
        {
            foreach ((PartElement piece, int start) in run.Pieces)
            {
                // White space that Word drops at the edges stays where it is.
                string own = piece.Text;
                int skipped = own.Length > 0 && start + own.Length <= paragraph.Text.Length && string.CompareOrdinal(paragraph.Text, start, own, 0, own.Length) == 0 ? 0 : own.Length - own.TrimStart(' ', '\t', '\n', '\r').Length;
                int length = Math.Min(own.Length - skipped, run.Start + run.Length - start);
                if (length <= 0 || string.CompareOrdinal(paragraph.Text, start, own, skipped, length) != 0 || string.CompareOrdinal(paragraph.Text, start, mended, start, length) == 0)
                {
                    continue;
                }

                mending.Edit(piece).SetContent(piece, string.Concat(own.AsSpan(0, skipped), mended.AsSpan(start, length), own.AsSpan(skipped + length)));
                Note(mending, paragraph, mended, start, length);
            }
        }
    }

    private static void Note(Mending mending, WordParagraph paragraph, string mended, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            if (paragraph.Text[i] == mended[i])
            {
                continue;
            }

            string rule = paragraph.Text[i] switch
            {
                '"' => "TY02",
                '-' => "TY03",
                _ when i + 1 < mended.Length && mended[i + 1] == '—' => "TY04",
                _ when i > 0 && mended[i - 1] is '№' or '§' or '.' => "TY05",
                _ => "TY06",
            };
            int from = Math.Max(0, i - 8);
            int to = Math.Min(mended.Length, i + 9);
            mending.Note(rule, FindingPlace.Of(paragraph, i, 1), paragraph.Text[from..to], mended[from..to]);
        }
    }
}
