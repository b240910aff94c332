namespace InnovationDomain.EndToEnd.Tests;

/// <summary>What the README shows is what the build runs.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "samples/Quickstart/Program.cs")]
    [InlineData("README.md", "samples/Quickstart/PyatigorskFestival.cs")]
    [InlineData("README.ru.md", "samples/Quickstart/Program.cs")]
    [InlineData("README.ru.md", "samples/Quickstart/PyatigorskFestival.cs")]
    [InlineData("README.md", "samples/PlatformJourney/Program.cs")]
    [InlineData("README.ru.md", "samples/PlatformJourney/Program.cs")]
    [InlineData("README.md", "samples/Declension/Program.cs")]
    [InlineData("README.ru.md", "samples/Declension/Program.cs")]
    [InlineData("README.md", "samples/Verdicts/Program.cs")]
    [InlineData("README.ru.md", "samples/Verdicts/Program.cs")]
    [InlineData("README.md", "samples/CustomPlugin/MentoringNotePlugin.cs")]
    [InlineData("README.ru.md", "samples/CustomPlugin/MentoringNotePlugin.cs")]
    public void Shown_programs_are_the_sample(string readme, string file) =>
        Assert.Contains($"```csharp\n{Lines(file).TrimEnd()}\n```", Lines(readme), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ru.md")]
    public void Linked_files_exist(string readme) => Assert.All(
        System.Text.RegularExpressions.Regex.Matches(Lines(readme), @"\]\((?!http)([^)#]+)").Select(match => match.Groups[1].Value),
        path => Assert.True(Path.Exists(Repository.PathOf(path)), $"{readme} links {path}, which does not exist."));

    private static string Lines(string file) => Repository.Read(file).ReplaceLineEndings("\n");
}
