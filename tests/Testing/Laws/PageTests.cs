namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>The page that teaches the laws shows code that is compiled and run.</summary>
public sealed class PageTests
{
    [Fact]
    public void Its_code_is_that_of_the_sample()
    {
        string sample = Bare(string.Join('\n', Directory.GetFiles(Repository.PathOf("samples/OwnRules"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)));
        string[] blocks = [.. Repository.Read("docs/testing-rules.md").ReplaceLineEndings("\n").Split("```csharp\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Bare(block), sample, StringComparison.Ordinal));
    }

    private static string Bare(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
