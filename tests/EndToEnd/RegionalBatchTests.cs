namespace InnovationDomain.EndToEnd.Tests;

/// <summary>The sample of batches as a program: another language, another zone, two at a time, the same zip.</summary>
public sealed class RegionalBatchTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf($"samples/RegionalBatch/bin/{DotNet.Configuration}/net10.0/RegionalBatch.dll");

    private readonly string _folder = Directory.CreateTempSubdirectory("innovationdomain-region-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_makes_the_same_zip_everywhere_and_tells_the_unfit_document()
    {
        string here = Run("here.zip", "tr_TR.UTF-8", "Asia/Vladivostok");
        string there = Run("there.zip", "ar_SA.UTF-8", "America/New_York");
        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder, "here.zip")), File.ReadAllBytes(Path.Combine(_folder, "there.zip")));
        Assert.Equal(here.Replace("here.zip", "there.zip", StringComparison.Ordinal), there);
        Assert.Contains("199 documents, ", here, StringComparison.Ordinal);
        Assert.Contains("Not written: № 125, «Приказ № 125-од о прекращении статуса.docx»", here, StringComparison.Ordinal);
        Assert.Contains("The order has no date.", here, StringComparison.Ordinal);
        Assert.Contains("terminates without a ground.", here, StringComparison.Ordinal);
    }

    private string Run(string zip, string language, string zone) =>
        DotNet.Run(_folder, new Dictionary<string, string> { ["LC_ALL"] = language, ["TZ"] = zone }, Sample, zip);
}
