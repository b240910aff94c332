using InnovationDomain.Documents.Composition;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Word;
using Quickstart;

namespace InnovationDomain.EndToEnd.Tests;

public sealed class QuickstartTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf($"samples/Quickstart/bin/{DotNet.Configuration}/net10.0/Quickstart.dll");

    private readonly string _folder = Directory.CreateTempSubdirectory("innovationdomain-quickstart-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_writes_into_out_and_prints_the_path()
    {
        string path = DotNet.Run(_folder, null, Sample);
        Assert.Equal(Path.Combine(_folder, "out", "resolution.docx"), path);
        Assert.Empty(WordFile.Open(path).SchemaErrors());
    }

    [Fact]
    public void The_zone_the_culture_and_another_process_leave_no_trace()
    {
        byte[] here = WordFile.Write(new FestivalResolutionPlugin().Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered)).Bytes;
        (string Zone, string Language)[] places = [("Asia/Vladivostok", "tr_TR.UTF-8"), ("UTC", "C"), ("America/New_York", "ar_SA.UTF-8"), ("Europe/Moscow", "ru_RU.UTF-8")];
        Assert.All(places, place =>
        {
            string path = DotNet.Run(_folder, Environment(place.Zone, place.Language), Sample, Path.Combine(_folder, place.Language));
            Assert.Equal(here, File.ReadAllBytes(path));
        });
    }

    [Fact]
    public void Every_statement_of_the_real_resolution_is_in_the_document()
    {
        string text = string.Join('\n', WordFile.Open(DotNet.Run(_folder, null, Sample)).Paragraphs.Select(p => p.Text)).Replace('\u00A0', ' ');
        Assert.All(
            File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "pyatigorsk-statements.txt")).Where(line => line.Length > 0),
            statement => Assert.Contains(statement, text, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Environment(string zone, string language) =>
        new() { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language };
}
