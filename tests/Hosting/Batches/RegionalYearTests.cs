using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Word;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Plugins;
using InnovationDomain.Plugins.Conclusions;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Word;
using RegionalBatch;

namespace InnovationDomain.Hosting.Tests.Batches;

/// <summary>Documents of six kinds, one of them unfit.</summary>
public sealed class RegionalYearTests
{
    private const int Count = 132;

    private static readonly BatchWriter Writer = new(
        new DocumentCatalogBuilder()
            .Add(new FestivalResolutionPlugin()).Add(new RecognitionOrderPlugin()).Add(new TerminationOrderPlugin())
            .Add(new CouncilProtocolPlugin()).Add(new ConsolidatedConclusionPlugin()).Add(new PlatformRegisterPlugin())
            .Build(),
        WordWriter.Gost2025);

    [Fact]
    public async Task One_unfit_document_is_told_with_all_that_it_lacks_and_stops_no_other()
    {
        using var folder = new Folder();
        BatchReport report = await Writer.WriteAsync(RegionalYear.Documents(Count), BatchTarget.Folder(folder.Path));

        BatchEntry failure = Assert.Single(report.Failures);
        Assert.Equal((RegionalYear.Unfit, $"Приказ № {RegionalYear.Unfit}-од о прекращении статуса.docx", 0L), (failure.Number, failure.FileName, failure.Size));
        var unfit = Assert.IsType<UnfitFactsException>(failure.Error);
        Assert.Equal(2, unfit.Faults.Length);
        Assert.Contains("has no date", unfit.Message, StringComparison.Ordinal);
        Assert.Contains("without a ground", unfit.Message, StringComparison.Ordinal);

        Assert.Equal((Count, Count - 1, 1), (report.Entries.Length, report.Written, report.Failed));
        Assert.Equal(Enumerable.Range(1, Count), report.Entries.Select(entry => entry.Number));
        Assert.Equal(report.Entries.Where(entry => entry.IsWritten).Select(entry => entry.FileName).Order(StringComparer.Ordinal), folder.Names);
        Assert.All(report.Entries.Where(entry => entry.IsWritten), entry => Assert.Equal(entry.Size, folder.Read(entry.FileName).Length));
        Assert.Equal(report.Bytes, report.Entries.Sum(entry => entry.Size));
    }

    [Fact]
    public async Task The_documents_of_all_kinds_are_valid()
    {
        using var folder = new Folder();
        BatchReport report = await Writer.WriteAsync(RegionalYear.Documents(6), BatchTarget.Folder(folder.Path));
        Assert.All(report.Entries, entry => Assert.Empty(WordFile.Open(folder.PathOf(entry.FileName)).SchemaErrors()));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task However_many_at_a_time_the_zip_is_the_same_bytes(int parallelism)
    {
        Assert.Equal(await ZipAsync(1), await ZipAsync(parallelism));

        static async Task<byte[]> ZipAsync(int parallelism)
        {
            using var zip = new MemoryStream();
            await Writer.WriteAsync(RegionalYear.Documents(Count), BatchTarget.Zip(zip), parallelism);
            return zip.ToArray();
        }
    }
}
