using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Regulation;

namespace InnovationDomain.Json.Tests;

/// <summary>A recorded evaluation in JSON, which replays after years.</summary>
public sealed class RecordTests
{
    private static readonly RuleSet<InnovationProject> Rules = RuleSet<InnovationProject>.Of("Проект", new WorkServesTheTheme());

    private static readonly InnovationProject Project = new()
    {
        Id = "П-1",
        Theme = "Школа открытий",
        Objectives = [new() { Id = "1", Text = "разработать модель" }],
        Stages = [],
        WorkForms = ["мастер-класс"],
        Activities = [new() { Title = "педсовет" }, new() { Title = "мастер-класс", Objectives = ["1"] }, new() { Title = "урок", Objectives = ["1"] }],
    };

    public static EvaluationRecord Record { get; } = Rules.Report(Project, new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new(2025, 3, 3) }).Record("П-1");

    [Fact]
    public void What_is_read_replays_to_the_same_verdicts()
    {
        string json = DomainJson.Write(Record);
        EvaluationRecord read = DomainJson.Read<EvaluationRecord>(json);
        Assert.Equal(Fraction.Of(3, 5), read.Verdicts[0].Required);
        Assert.Contains("\"required\": \"3/5\"", json, StringComparison.Ordinal);
        Assert.True(read.Replay(Rules, Project, RegulationProfiles.SampleMunicipal).IsSame);
    }

    [Theory]
    [InlineData("6/10")]
    [InlineData("3/0")]
    [InlineData("0.6")]
    [InlineData("+1")]
    [InlineData("")]
    public void A_number_that_is_not_exact_is_refused_with_its_place(string number)
    {
        DomainJsonException refused = Assert.Throws<DomainJsonException>(() => DomainJson.Read<EvaluationRecord>(DomainJson.Write(Record).Replace("\"3/5\"", $"\"{number}\"", StringComparison.Ordinal)));
        Assert.Equal("$.value.verdicts[0].required", refused.Path);
        Assert.Contains("is not an exact number. Give a whole number, or a fraction in lowest terms: 19/2.", refused.Message, StringComparison.Ordinal);
    }
}
