namespace InnovationDomain.Tests.Support;

/// <summary>Compares text with a reviewed file of the repository.</summary>
public static class Approved
{
    /// <summary>Fails with the place of the first difference and leaves the text beside the file: <c>*.received.*</c>, or <c>*.received</c> where the name has no <c>.approved.</c> in it.</summary>
    public static void Matches(string approvedFile, string actual)
    {
        string path = Repository.PathOf(approvedFile);
        string text = Lines(actual);
        string expected = File.Exists(path) ? Lines(File.ReadAllText(path)) : "";
        if (text != expected)
        {
            string received = path.Replace(".approved.", ".received.", StringComparison.Ordinal);
            File.WriteAllText(received == path ? $"{path}.received" : received, text);
        }

        Xunit.Assert.Equal(expected, text);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
