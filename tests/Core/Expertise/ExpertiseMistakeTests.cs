using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using NodaTime;

namespace InnovationDomain.Tests.Expertise;

/// <summary>What a caller of the expertise cannot leave out, each told by its name.</summary>
public sealed class ExpertiseMistakeTests
{
    private static readonly ExpertPanel Panel = Panels.Panel(Panels.Rubric(Panels.Criterion("план", 10)), [5], [9]);

    [Fact]
    public void What_is_missing_is_named()
    {
        ConsolidatedConclusion conclusion = ConsolidatedConclusion.Of(Panel, Panels.Policy());
        Missing("policy", () => Panel.StandingOf("Э-1", null!));
        Missing("panel", () => ConsolidatedConclusion.Of(null!, Panels.Policy()));
        Missing("policy", () => ConsolidatedConclusion.Of(Panel, null!));
        Missing("table", () => KrippendorffAlpha.Of(null!, default));
        Missing("table", () => KendallW.Of(null!));
        Missing("table", () => FleissKappa.Of(null!));
        Missing("conclusion", () => RatingTable.OfCriteria(null!));
        Missing("conclusions", () => RatingTable.OfTotals(null!));
        Missing("candidates", () => RankingList.Of(null!, Panels.Policy()));
        Missing("policy", () => RankingList.Of([new() { Conclusion = conclusion }], null!));
        Missing("policy", () => new PanelsShortOfSheets(null!));
        Missing("policy", () => new ConflictedPanels(null!));
    }

    [Fact]
    public void What_is_missing_comes_with_the_remedy()
    {
        Says("ExpertPanel.Rubric is missing. Give the rubric that the sheets follow.", () => new ExpertPanel { Subject = "З-1", Round = "1", Rubric = null!, Experts = ["Э-1"] });
        Says("ExpertPanel.Experts is empty. Give at least one expert.", () => new ExpertPanel { Subject = "З-1", Round = "1", Rubric = Panel.Rubric, Experts = [] });
        Says("ExpertPanel.ExtraExperts holds «Э-1», who is among the first experts. Appoint somebody else.", () => Panel.AppointExtra("Э-1"));
        Says("No sheet in force of the application «З-1» has the key «нет». Take a key of ExpertPanel.ValidSheets.", () => Panel.Void("нет", "ошибка", Panels.Day, "секретарь"));
        Says("ExpertiseCase.Panel is missing. Give the panel of the app", () => new ExpertiseCase { Panel = null! });
        Says("RoundEntry.Panel is missing. Give the panel of the appli", () => new RoundEntry { Panel = null! });
        Says("The table has no rater «Э-9». Take a key of RatingTable.Raters.", () => RatingTable.OfCriteria(ConsolidatedConclusion.Of(Panel, Panels.Policy())).Without("Э-9"));
        Says("The unit «план» has 1 ratings of 2 raters. Give null where a rater gave none.", () => RatingTable.Of(["а", "б"], [new() { Name = "план", Ratings = [1] }]));
    }

    [Fact]
    public void Standings_one_after_the_other()
    {
        ExpertisePolicy strict = Panels.Policy();
        Assert.Equal(ExpertStanding.NotAppointed, Panel.StandingOf("Э-7", strict));
        Assert.Equal(ExpertStanding.MayScore, Panel.StandingOf("Э-1", strict));
        Assert.Equal(ExpertStanding.NoStatement, Panel.AppointExtra("Э-7").StandingOf("Э-7", strict));
        Assert.Equal(ExpertStanding.NoStatement, Panel.Appoint("Э-7").StandingOf("Э-7", strict));
        Assert.Equal(ExpertStanding.Conflicted, Panel.Appoint("Э-7").Add(Panels.Statement("Э-7", ConflictOfInterest.Of(ConflictKind.CoAuthor))).StandingOf("Э-7", strict));
        Assert.Equal(ExpertStanding.Recused, Panel.Add(new Recusal { Expert = "Э-1", Reason = "соавтор", On = Panels.Day }).StandingOf("Э-1", strict));
        Assert.Equal(["Э-7"], Panel.AppointExtra("Э-7").MissingStatements().Select(expert => expert.Value));
        Assert.Empty(Panel.AppointExtra("Э-7").Add(new Recusal { Expert = "Э-7", Reason = "соавтор", On = Panels.Day }).MissingStatements());
    }

    // On the day itself a sheet is in time.
    [Fact]
    public void A_sheet_is_late_from_the_day_after()
    {
        Assert.Empty(Due(Panels.Day).LateSheets);
        Assert.Equal(2, Due(Panels.Day.PlusDays(-1)).LateSheets.Length);
        Assert.Empty(Panel.LateSheets);

        static ExpertPanel Due(LocalDate due) => new() { Subject = Panel.Subject, Round = Panel.Round, Rubric = Panel.Rubric, Experts = Panel.Experts, Statements = Panel.Statements, Sheets = Panel.Sheets, DueOn = due };
    }

    [Fact]
    public void A_panel_keeps_all_that_it_had_when_something_is_added()
    {
        ExpertPanel full = new() { Subject = Panel.Subject, Round = Panel.Round, Rubric = Panel.Rubric, Experts = Panel.Experts, ExtraExperts = ["Э-8"], Statements = Panel.Statements, Sheets = Panel.Sheets, DueOn = Panels.Day, Recusals = [new() { Expert = "Э-8", Reason = "соавтор", On = Panels.Day }] };
        ExpertPanel more = full.Appoint("Э-9");
        Assert.Equal((full.Subject, full.Round, full.Rubric, full.DueOn), (more.Subject, more.Round, more.Rubric, more.DueOn));
        Assert.Equal((3, 1, 2, 2, 1), (more.Experts.Length, more.ExtraExperts.Length, more.Statements.Length, more.Sheets.Length, more.Recusals.Length));
    }

    private static void Missing(string name, Func<object?> call) => Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);

    private static void Says(string message, Func<object?> call) => Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(call).Message, StringComparison.Ordinal);
}
