namespace InnovationDomain.Tests.Support;

/// <summary>Compares text with a reviewed file of the repository.</summary>
public static class Approved
{
    /// <summary>Fails with the place of the first difference and leaves the text beside the file as <c>*.received.txt</c>.</summary>
    public static void Matches(string approvedFile, string actual)
    {
        string path = Repository.PathOf(approvedFile);
        string text = Lines(actual);
        string expected = File.Exists(path) ? Lines(File.ReadAllText(path)) : "";
        if (text != expected)
        {
            File.WriteAllText(path.Replace(".approved.", ".received.", StringComparison.Ordinal), text);
        }

        Xunit.Assert.Equal(expected, text);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
