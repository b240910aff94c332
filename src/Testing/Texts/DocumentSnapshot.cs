using System.Text;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Testing;

/// <summary>Compares the text of a document with a file that somebody has read and approved (снимок документа).</summary>
/// <remarks>The text is that of <see cref="DocumentText"/>: requisites by name, clauses with their numbers. Touches the named files and nothing else.</remarks>
public static class DocumentSnapshot
{
    /// <summary>Fails unless the file has the text of the document, and leaves the text beside it to be approved: <c>order.approved.txt</c> → <c>order.received.txt</c>, <c>order.txt</c> → <c>order.txt.received</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="approvedFile">The file, in UTF-8; one that is not there has no text. Ends of lines make no difference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="approvedFile"/> is empty.</exception>
    /// <exception cref="DocumentAssertionException">The texts differ; the message names the first line that does, and the file to look at.</exception>
    public static void Matches(OfficialDocument document, string approvedFile)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(approvedFile);
        string text = Lines(DocumentText.Of(document));
        string expected = File.Exists(approvedFile) ? Lines(File.ReadAllText(approvedFile)) : "";
        string received = approvedFile.Replace(".approved.", ".received.", StringComparison.Ordinal);
        received = received == approvedFile ? $"{approvedFile}.received" : received;
        if (text != expected)
        {
            File.WriteAllText(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            throw new DocumentAssertionException($"{FirstDifference(expected, text)} Look at {received}, and put it in the place of {approvedFile} if it is right.");
        }

        File.Delete(received);
    }

    private static string FirstDifference(string expected, string text)
    {
        string[] old = expected.Split('\n'), now = text.Split('\n');
        int at = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return FormattableString.Invariant($"The document differs from what was approved in line {at + 1}: «{old.ElementAtOrDefault(at)}» is now «{now.ElementAtOrDefault(at)}».");
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
