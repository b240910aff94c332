using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Head;

/// <summary>Writes the signatures under the text: tabbed paragraphs, because some editors do not keep rows of a table with the text before it.</summary>
internal static class SignatureWriter
{
    public static void Write(OfficialDocument document, WordMarkup word)
    {
        for (int i = 0; i < document.Signatures.Length; i++)
        {
            Signature signature = document.Signatures[i];
            bool isLast = i == document.Signatures.Length - 1;
            word.OpenParagraph(StyleIds.Signature);
            if (!isLast)
            {
                word.KeepNext();
            }

            if (i == 0)
            {
                word.Attribute("<w:spacing w:before=\""u8, word.Layout.SpaceBeforeSignature);
                word.Xml.Markup("\"/>"u8);
            }

            word.CloseProperties();
            WritePosition(signature.Position, word);
            word.Tab();
            word.Run(signature.Name);
            word.CloseParagraph();
        }
    }

    // The name stands on the level of the last line of the position, so a long position is broken here and not by the editor;
    // after its typography is set, because a no-break space is no place for that.
    private static void WritePosition(string position, WordMarkup word)
    {
        ReadOnlySpan<char> rest = Typography.Apply(position);
        while (word.Layout.Estimate.PositionBreak(rest) is var end && end < rest.Length)
        {
            word.Run(rest[..end]);
            word.LineBreak();
            rest = rest[(end + 1)..];
        }

        word.Run(rest);
    }
}
