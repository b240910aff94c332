using System.Text;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Json;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tool.Tests;

public sealed class EvaluateTests
{
    [Fact]
    public void A_rule_that_is_kept_is_told_with_its_numbers_and_clause()
    {
        using var folder = new Folder();
        var run = Run.Of("evaluate", folder.File("panel.json", Subjects.Panel), "--on", "2025-04-20");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("Профиль: Образец муниципального положения (по умолчанию; это предложение, а не норма", run.Output, StringComparison.Ordinal);
        Assert.Contains("На дату 20.04.2025", run.Output, StringComparison.Ordinal);
        Assert.Contains("✓ EXP-07. Расхождение итогов экспертов невелико или разрешено дополнительным экспертом: соблюдено. Расхождение итогов, баллов: 13, требуется не более ", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\nИтого: соблюдено \d+.*\.\n$", run.Output);
    }

    [Fact]
    public void A_violation_that_is_a_refusal_is_exit_code_1()
    {
        var run = Run.With(Subjects.DivergentPanel, "evaluate", "-", "--on", "2025-04-20");
        Assert.Equal((1, ""), (run.Code, run.Errors));
        Assert.Contains("✗ EXP-07. Расхождение итогов экспертов невелико или разрешено дополнительным экспертом: нарушено (основание для отказа).", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public async Task Colours_are_for_a_terminal_whose_user_wants_them(bool isTerminal, bool allowsColor, bool expected)
    {
        using var output = new MemoryStream();
        await Innodoc.RunAsync(["evaluate", "-"], Run.Around(new MemoryStream(Encoding.UTF8.GetBytes(Subjects.DivergentPanel)), output, Stream.Null, isTerminal, allowsColor));
        Assert.Contains(expected ? "\u001b[31m✗\u001b[0m EXP-07" : "\n✗ EXP-07", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_can_be_replayed()
    {
        var run = Run.With(Subjects.DivergentPanel, "evaluate", "-", "--on", "2025-04-20", "--known-on", "2025-04-25", "--subject", "З-7", "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Equal("innodoc: judged by the profile sample-municipal, which is a proposal and no act: name yours with --profile.\n", run.Errors);
        EvaluationRecord record = DomainJson.Read<EvaluationRecord>(run.Output);
        Assert.Equal(("З-7", new LocalDate(2025, 4, 20), new LocalDate(2025, 4, 25)), (record.Subject, record.AssessedOn, record.DecidedOn));
        Assert.True(record.Replay(ExpertiseRules.All, DomainJson.Read<ExpertPanel>(Subjects.DivergentPanel), RegulationProfiles.SampleMunicipal).IsSame);
    }

    [Fact]
    public void The_day_left_out_is_today() =>
        Assert.Contains("На дату 20.04.2026 по сведениям на 20.04.2026", Run.With(Subjects.Application, "evaluate", "-").Output, StringComparison.Ordinal);

    public static TheoryData<string, string> Judged { get; } = new()
    {
        { Subjects.Application, "Заявка" },
        { DomainJson.Write(Testing.Samples.Sitting), "Заседание совета" },
        { DomainJson.Write(Testing.Samples.Festival), Events.Rules.EventRules.All.Name },
        { DomainJson.Write(Testing.Samples.Platform), Platforms.Rules.PlatformRules.All.Name },
        { Subjects.Project, Projects.Rules.ProjectRules.All.Name },
        { Subjects.Project, Projects.Rules.ProjectRules.Continued.Name },
        { DomainJson.Write(Testing.Samples.Report), Monitoring.Rules.ReportRules.All.Name },
        { DomainJson.Write(Testing.Samples.Roadmap), Projects.Rules.RoadmapRules.All.Name },
    };

    [Theory]
    [MemberData(nameof(Judged))]
    public void Each_kind_is_judged_by_its_rules(string data, string ruleSet)
    {
        var run = Run.With(data, "evaluate", "-", "--on", "2025-10-01");
        Assert.Contains($"\nНабор правил: {ruleSet}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output.Contains("(основание для отказа)", StringComparison.Ordinal) ? 1 : 0, run.Code);
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public void A_profile_may_be_a_file_of_the_users_own()
    {
        using var folder = new Folder();
        string profile = folder.File("ours.json", DomainJson.Write(RegulationProfiles.Samara));
        var run = Run.With(Subjects.Panel, "evaluate", "-", "--profile", profile);
        Assert.Contains("Профиль: Самарская область, региональные инновационные площадки\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("? EXP-07", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "standard input is not JSON: ")]
    [InlineData("[]", "standard input does not say its kind. Give an object { \"kind\": \"…\", \"version\": 1, \"value\": { … } }; “innodoc list” names the kinds.\n")]
    [InlineData("""{ "kind": "council", "version": 1, "value": {} }""", "standard input is of the kind “council”, which no rule judges. Rules judge application, council-sitting, expert-panel, festival, innovation-platform, innovation-project, meeting, platform-report, roadmap.\n")]
    [InlineData("""{ "kind": "application", "version": 1, "value": { "colour": 1 } }""", "standard input: $.value")]
    public void Bad_data_is_told(string data, string message)
    {
        var run = Run.With(data, "evaluate", "-");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("innodoc: " + message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile", "nowhere", "there is no profile “nowhere”. Name one of sample-municipal, saint-petersburg, saint-petersburg-resource-centers, samara, or a JSON file of the kind regulation-profile.")]
    [InlineData("--on", "yesterday", "--on is “yesterday”, which is not a date. Write year, month and day, such as 2026-04-27.")]
    [InlineData("--known-on", "2026-13-01", "--known-on is “2026-13-01”, which is not a date. Write year, month and day, such as 2026-04-27.")]
    public void Bad_options_are_told(string option, string value, string message) =>
        Assert.Equal(new Run(2, "", $"innodoc: {message}\n"), Run.With(Subjects.Panel, "evaluate", "-", option, value));

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Equal(new Run(2, "", "innodoc: “no-such.json” cannot be read: there is no such file. Give the path of a file, or - for the standard input.\n"), Run.Of("evaluate", "no-such.json"));
}
