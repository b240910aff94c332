using InnovationDomain.Expertise;

namespace InnovationDomain.Tests.Expertise;

/// <summary>Who may judge, and how sheets come, are voided and replaced.</summary>
public sealed class ExpertPanelTests
{
    private static readonly ExpertRubric Rubric = Panels.Rubric(Panels.Criterion("план", 3));

    [Fact]
    public void A_spoiled_sheet_is_voided_and_replaced_and_both_stay()
    {
        ExpertPanel panel = Panels.Panel(Rubric, [2], [3])
            .Void("Л-З-1-Э-1", "описка", Panels.Day, "секретарь")
            .Add(Panels.Sheet(Rubric, "Э-1", Panels.Marks(Rubric, 1), id: "Л-2", replaces: "Л-З-1-Э-1"));
        Assert.Equal(["Л-З-1-Э-1", "Л-З-1-Э-2", "Л-З-1-Э-1", "Л-2"], panel.Sheets.Select(sheet => sheet.Id.Value));
        Assert.Equal(["Л-2", "Л-З-1-Э-2"], panel.ValidSheets.Select(sheet => sheet.Id.Value));
    }

    [Property(Arbitrary = [typeof(Panels)])]
    public void Voiding_takes_one_sheet_out_of_force_and_none_out_of_the_list(ExpertPanel panel)
    {
        foreach (ExpertSheet sheet in panel.ValidSheets)
        {
            ExpertPanel after = panel.Void(sheet.Id, "описка", Panels.Day, "секретарь");
            Assert.Equal(panel.ValidSheets.Remove(sheet).ToArray(), after.ValidSheets.ToArray());
            Assert.Equal(panel.Sheets.ToArray(), after.Sheets.Take(panel.Sheets.Length));
        }
    }

    [Fact]
    public void Sheets_that_break_the_history_are_refused()
    {
        ExpertPanel panel = Panels.Panel(Rubric, [2], [3]);
        ExpertSheet sheet = panel.Sheets[0];
        ExpertPanel voided = panel.Void(sheet.Id, "описка", Panels.Day, "секретарь");
        ExpertRubric other = Panels.Rubric(Panels.Criterion("план", 3, weight: 2));
        Refused(() => panel.Add(New("Э-1")), "ExpertPanel.Sheets[2], «Л-9», is of the expert «Э-1», whose sheet «Л-З-1-Э-1» is in force. Void that one first, and let the new one replace it.");
        Refused(() => voided.Add(New("Э-1")), "ExpertPanel.Sheets[3], «Л-9», does not refer to the voided sheet «Л-З-1-Э-1» of its expert. Set Replaces to it.");
        Refused(() => panel.Add(New("Э-3", id: sheet.Id.Value)), "ExpertPanel.Sheets[2], «Л-З-1-Э-1», has a key that another sheet has. Give it its own.");
        Assert.Equal(
            "ExpertSheet.Replaces is «Л-9», the sheet itself. Give the key of the voided sheet, or leave it out. (Parameter 'Replaces')",
            Assert.Throws<ArgumentException>(() => New("Э-1", replaces: "Л-9")).Message);
        Refused(
            () => panel.Add(New("Э-3", replaces: "Л-0")), "ExpertPanel.Sheets[2], «Л-9», replaces «Л-0», which is not the last sheet of its expert. Add the replaced sheet first, or leave Replaces out.");
        Refused(() => panel.Add(New("Э-3", subject: "З-2")), "ExpertPanel.Sheets[2], «Л-9», judges «З-2», not «З-1». Add it to the panel of that application.");
        Refused(
            () => panel.Add(Panels.Sheet(other, "Э-3", Panels.Marks(other, 1), id: "Л-9")),
            "ExpertPanel.Sheets[2], «Л-9», follows the rubric «рубрика» in another edition, or another rubric than «рубрика». All sheets of a panel follow one.");
        Refused(
            () => panel.Add(New("Э-3").Void("описка", Panels.Day, "секретарь")),
            "ExpertPanel.Sheets[2], «Л-9», is void, but does not follow itself as it was signed. Add the signed sheet, then void it unchanged.");
        Refused(
            () => panel.Add(Panels.Sheet(Rubric, "Э-1", Panels.Marks(Rubric, 3), id: sheet.Id.Value).Void("подмена", Panels.Day, "секретарь")),
            "ExpertPanel.Sheets[2], «Л-З-1-Э-1», is void, but does not follow itself as it was signed. Add the signed sheet, then void it unchanged.");
        Assert.Equal(
            "No sheet in force of the application «З-1» has the key «Л-9». Take a key of ExpertPanel.ValidSheets. (Parameter 'sheet')",
            Assert.Throws<ArgumentException>(() => panel.Void("Л-9", "описка", Panels.Day, "секретарь")).Message);
    }

    [Fact]
    public void A_copy_of_the_rubric_is_the_same_rubric()
    {
        ExpertRubric copy = Panels.Rubric(Panels.Criterion("план", 3));
        Assert.Equal(3, Panels.Panel(Rubric, [2], [3]).Add(Panels.Sheet(copy, "Э-3", Panels.Marks(copy, 1))).ValidSheets.Length);
    }

    [Fact]
    public void Each_reason_not_to_judge_has_its_name()
    {
        ExpertPanel panel = Panels.Panel(Rubric, [2], [3], [1], [0]);
        panel = new()
        {
            Subject = "З-1",
            Round = Panels.Round,
            Rubric = Rubric,
            Experts = panel.Experts,
            Statements =
            [
                Panels.Statement("Э-1", ConflictOfInterest.Of(ConflictKind.Supervisor, subject: "З-2")),
                Panels.Statement("Э-2", ConflictOfInterest.Of(ConflictKind.CoAuthor, subject: "З-1")),
                new() { Expert = "Э-3", Round = "другое заседание", StatedOn = Panels.Day },
                Panels.Statement("Э-4"),
            ],
            Recusals = [new() { Expert = "Э-4", Reason = "самоотвод", On = Panels.Day }],
        };
        ExpertisePolicy policy = Panels.Policy();
        Assert.Equal(ExpertStanding.MayScore, panel.StandingOf("Э-1", policy));
        Assert.Equal(ExpertStanding.Conflicted, panel.StandingOf("Э-2", policy));
        Assert.Equal(ExpertStanding.NoStatement, panel.StandingOf("Э-3", policy));
        Assert.Equal(ExpertStanding.Recused, panel.StandingOf("Э-4", policy));
        Assert.Equal(ExpertStanding.NotAppointed, panel.StandingOf("Э-5", policy));
        Assert.Equal(["Э-3"], panel.MissingStatements().Select(expert => expert.Value));

        var lenient = new ExpertisePolicy { Source = "проверка", Certainty = policy.Certainty, ToleratedConflicts = [ConflictKind.CoAuthor], StatementsAreOptional = true };
        Assert.Equal(ExpertStanding.MayScore, panel.StandingOf("Э-2", lenient));
        Assert.Equal(ExpertStanding.MayScore, panel.StandingOf("Э-3", lenient));
    }

    [Fact]
    public void Of_several_statements_those_of_the_latest_day_count()
    {
        ConflictStatement conflict = Panels.Statement("Э-2", ConflictOfInterest.Of(ConflictKind.Relative));
        Assert.Equal(ExpertStanding.Conflicted, Panels.Panel(Rubric, [2], [3]).Add(conflict).StandingOf("Э-2", Panels.Policy()));
        Assert.Equal(ExpertStanding.Conflicted, Panels.Panel(Rubric, [2], [3]).Add(conflict).Add(Panels.Statement("Э-2")).StandingOf("Э-2", Panels.Policy()));
        ConflictStatement later = new() { Expert = "Э-1", Round = Panels.Round, StatedOn = Panels.Day.PlusDays(1), Conflicts = [ConflictOfInterest.Of(ConflictKind.Relative)] };
        ExpertPanel panel = Panels.Panel(Rubric, [2], [3]).Add(later).Add(Panels.Statement("Э-1"));
        Assert.Equal(ExpertStanding.Conflicted, panel.StandingOf("Э-1", Panels.Policy()));
        Assert.Equal(ExpertStanding.MayScore, panel.StandingOf("Э-2", Panels.Policy()));
    }

    [Fact]
    public void A_sheet_after_its_day_is_late_and_counts()
    {
        var panel = new ExpertPanel { Subject = "З-1", Round = "1", Rubric = Rubric, Experts = ["Э-1", "Э-2"], DueOn = Panels.Day.PlusDays(-1), Sheets = Panels.Panel(Rubric, [2]).Sheets };
        Assert.Single(panel.LateSheets);
        Assert.Single(panel.ValidSheets);
        Assert.Empty(Panels.Panel(Rubric, [2]).LateSheets);
    }

    [Fact]
    public void Experts_are_appointed_once()
    {
        ExpertPanel panel = Panels.Panel(Rubric, [2]).Appoint("Э-2").AppointExtra("Э-3");
        Assert.Equal(["Э-1", "Э-2"], panel.Experts.Select(expert => expert.Value));
        Refused(() => panel.AppointExtra("Э-2"), "ExpertPanel.ExtraExperts holds «Э-2», who is among the first experts. Appoint somebody else.", "ExtraExperts");
        Refused(() => panel.Appoint("Э-1"), "ExpertPanel.Experts[2] has the key «Э-1» of ExpertPanel.Experts[0]. Give each its own.", "ExpertPanel.Experts");
        Refused(() => new ExpertPanel { Subject = "З-1", Round = "1", Rubric = Rubric, Experts = [] }, "ExpertPanel.Experts is empty. Give at least one expert.", "Experts");
    }

    [Fact]
    public void A_conflict_of_another_kind_says_what_it_is()
    {
        Refused(() => ConflictOfInterest.Of(ConflictKind.Other), "A conflict of the kind Other says nothing by itself. Give ConflictOfInterest.Details.", "details");
        Assert.True(ConflictOfInterest.Of(ConflictKind.Other, details: "общий проект").Concerns("З-7"));
    }

    [Fact]
    public void A_history_is_checked_in_any_order_of_the_initializer() => Assert.Throws<ArgumentException>(() =>
        new ExpertPanel { Sheets = [New("Э-1")], Experts = ["Э-1"], Rubric = Rubric, Subject = "З-2", Round = "1" });

    private static ExpertSheet New(string expert, string subject = "З-1", string id = "Л-9", string? replaces = null) =>
        Panels.Sheet(Rubric, expert, Panels.Marks(Rubric, 1), subject, id, replaces);

    private static void Refused(Func<object> make, string message, string parameter = "sheets") =>
        Assert.Equal($"{message} (Parameter '{parameter}')", Assert.Throws<ArgumentException>(() => { _ = make(); }).Message);
}
