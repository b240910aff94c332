namespace InnovationDomain.EndToEnd.Tests;

/// <summary>The documents of the five cases: all are written, none breaks the standard, and the only remarks are the gaps that the texts leave.</summary>
public sealed class FiveCasesTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf($"samples/FiveCases/bin/{DotNet.Configuration}/net10.0/FiveCases.dll");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("five-cases");

    [Fact]
    public void Each_case_gets_its_documents_and_no_finding_but_its_gaps()
    {
        string[] lines = DotNet.Run(Path.GetDirectoryName(Sample)!, null, Sample, Repository.PathOf("samples/data"), _folder.FullName).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[][] rows = [.. lines.Skip(1).Where(line => line[0] != ' ').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

        Assert.Equal(
            [
                "amur-2024.indicator-summary.docx", "amur-2024.meeting-note.docx", "amur-2024.municipal-roadmap.docx", "cheboksary-2023.meeting-minutes.docx", "chelyabinsk-2024.register-order.docx",
                "chelyabinsk-2024.register.docx", "pyatigorsk-2021.expertise-order.docx", "pyatigorsk-2021.remarks-order.docx", "pyatigorsk-2021.resolution.docx", "sverdlovsk-2023.session-summary.docx",
            ],
            rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal("0", row[2]));
        Assert.All(lines.Where(line => line[0] == ' '), line => Assert.StartsWith("    RQ32 (Warning)", line, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.True(File.Exists(Path.Combine(_folder.FullName, row[0]))));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
