using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Specifications;

namespace InnovationDomain.Tests.Expertise;

public sealed class PanelQueryTests
{
    public static Arbitrary<ExpertPanel[]> AnyPanels() => Arb.From(
        from count in Gen.Choose(0, 12)
        from rubric in Panels.RubricGen
        from panels in Gen.CollectToArray(Enumerable.Range(0, count), number => Panels.PanelGen(rubric, QueryLaws.Key(number)))
        select panels);

    public static Arbitrary<ExpertisePolicy> AnyPolicy() => Arb.From(
        from least in Gen.Choose(1, 5)
        from gaps in Gen.Elements(Enum.GetValues<InformationGapRule>())
        from tolerated in Gen.Elements([], new[] { ConflictKind.CoAuthor })
        from optional in Gen.Elements(false, true)
        select new ExpertisePolicy
        {
            Source = "проверка", Certainty = Certainty.Ours, MinExperts = least, InformationGaps = gaps, ToleratedConflicts = [.. tolerated], StatementsAreOptional = optional,
        });

    [Property(Arbitrary = [typeof(PanelQueryTests)], MaxTest = 300)]
    public void Short_of_sheets_is_a_panel_whose_experts_who_may_judge_have_signed_too_few(ExpertPanel[] panels, ExpertisePolicy policy, int seed)
    {
        var expected = new List<ExpertPanel>();
        foreach (ExpertPanel panel in panels)
        {
            int counted = 0;
            foreach (Id<Expert> expert in panel.Experts.Concat(panel.ExtraExperts))
            {
                bool mayJudge = !IsRecused(panel, expert) && !IsConflicted(panel, expert, policy)
                    && (policy.StatementsAreOptional || panel.Statements.Any(statement => statement.Expert == expert));
                ExpertSheet? sheet = panel.Sheets.LastOrDefault(sheet => sheet.Expert == expert);
                bool isWhole = policy.InformationGaps != InformationGapRule.SheetIncomplete || sheet?.Marks.All(mark => mark.Points is not null) == true;
                counted += mayJudge && sheet is { IsVoid: false } && isWhole ? 1 : 0;
            }

            if (counted < policy.MinExperts)
            {
                expected.Add(panel);
            }
        }

        QueryLaws.Hold(new PanelsShortOfSheets(policy), panels, Ordered(expected), seed);
    }

    [Property(Arbitrary = [typeof(PanelQueryTests)], MaxTest = 300)]
    public void Conflicted_is_a_panel_with_a_conflict_that_nobody_tolerates_and_no_recusal_ended(ExpertPanel[] panels, ExpertisePolicy policy, int seed)
    {
        var expected = new List<ExpertPanel>();
        foreach (ExpertPanel panel in panels)
        {
            if (panel.Experts.Concat(panel.ExtraExperts).Any(expert => !IsRecused(panel, expert) && IsConflicted(panel, expert, policy)))
            {
                expected.Add(panel);
            }
        }

        QueryLaws.Hold(new ConflictedPanels(policy), panels, Ordered(expected), seed);
    }

    [Fact]
    public void A_voided_sheet_leaves_a_panel_short()
    {
        ExpertPanel panel = Panels.Panel(Panels.Rubric(Panels.Criterion("к-1", 5)), [3], [4]);
        var query = new PanelsShortOfSheets(Panels.Policy(2));
        Assert.False(query.IsSatisfiedBy(panel));
        Assert.True(query.IsSatisfiedBy(panel.Void(panel.Sheets[0].Id, "ошибка в подписи", Panels.Day, "секретарь")));
    }

    [Fact]
    public void Panels_of_one_application_stand_by_their_rounds()
    {
        ExpertPanel Of(string round) => new() { Subject = "З-1", Round = round, Rubric = Panels.Rubric(Panels.Criterion("к-1", 5)), Experts = ["Э-1"] };
        ExpertPanel[] panels = [Of("б"), Of("Б"), Of("ё")];
        Assert.Equal(["Б", "б", "ё"], new PanelsShortOfSheets(Panels.Policy()).Evaluate(panels).Select(panel => panel.Round));
    }

    [Fact]
    public void What_is_asked_wrong_is_told()
    {
        QueryLaws.Refused<ArgumentNullException>(() => new PanelsShortOfSheets(null!), "Value cannot be null. (Parameter 'policy')");
        QueryLaws.Refused<ArgumentNullException>(() => new ConflictedPanels(null!), "Value cannot be null. (Parameter 'policy')");
    }

    private static bool IsRecused(ExpertPanel panel, Id<Expert> expert) => panel.Recusals.Any(recusal => recusal.Expert == expert);

    private static bool IsConflicted(ExpertPanel panel, Id<Expert> expert, ExpertisePolicy policy) => panel.Statements
        .Where(statement => statement.Expert == expert)
        .Any(statement => statement.Conflicts.Any(conflict => !policy.ToleratedConflicts.Contains(conflict.Kind)));

    private static IEnumerable<ExpertPanel> Ordered(List<ExpertPanel> panels) => panels.OrderBy(panel => panel.Subject.Value, StringComparer.Ordinal);
}
