namespace InnovationDomain.EndToEnd.Tests;

/// <summary>From the application to the register, as the sample tells it.</summary>
public sealed class PlatformJourneyTests
{
    private static readonly string Sample = Repository.PathOf($"samples/PlatformJourney/bin/{DotNet.Configuration}/net10.0/PlatformJourney.dll");

    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Vladivostok")]
    [InlineData("ar_SA.UTF-8", "America/New_York")]
    public void It_tells_the_same_everywhere(string language, string zone) => Approved.Matches(
        "tests/EndToEnd/PlatformJourney.approved.txt",
        DotNet.Run(Path.GetDirectoryName(Sample)!, new Dictionary<string, string> { ["LC_ALL"] = language, ["TZ"] = zone }, Sample));
}
