using System.Collections.Immutable;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>An expert leaves a panel with all that is his; a criterion leaves the rubric with all marks by it.</summary>
internal static class PanelSteps
{
    public static void AddTo(StepBook book)
    {
        book.AddFor<ExpertSheet>(Of);
        book.Add<ExpertPanel>(Of);
    }

    private static IEnumerable<object?> Of(ExpertSheet sheet, Member member)
    {
        // In a panel all sheets follow one rubric, and the panel changes it for all of them.
        bool isAlone = member.Owner is null;
        ImmutableArray<string> bound = isAlone ? [] : [nameof(ExpertSheet.Rubric), nameof(ExpertSheet.Replaces)];
        return (isAlone ? sheet.Rubric.Criteria : []).Select(criterion => (object?)(Without(sheet.Rubric, criterion) is { } rubric ? Without(sheet, rubric, criterion.Id) : null))
            .Concat(Smaller.ByMembers(sheet, typeof(ExpertSheet), Members.Find(typeof(ExpertSheet))!, bound));
    }

    private static IEnumerable<ExpertPanel?> Of(ExpertPanel panel) =>
        panel.Experts.Concat(panel.ExtraExperts).Select(expert => Without(panel, expert))
            .Concat(panel.Experts.Concat(panel.ExtraExperts).Where(expert => panel.Sheets.Count(sheet => sheet.Expert == expert) > 1).Select(expert => WithFirstSheet(panel, expert)))
            .Concat(panel.Rubric.Criteria.Select(criterion => Without(panel, criterion)))
            .Concat(Smaller.ByMembers(
                panel, typeof(ExpertPanel), Members.Find(typeof(ExpertPanel))!, [nameof(ExpertPanel.Experts), nameof(ExpertPanel.ExtraExperts), nameof(ExpertPanel.Rubric)]).Cast<ExpertPanel?>());

    private static ExpertPanel? Without(ExpertPanel panel, Id<Expert> expert) => Copies.With(
        panel,
        (nameof(ExpertPanel.Experts), panel.Experts.Remove(expert)),
        (nameof(ExpertPanel.ExtraExperts), panel.ExtraExperts.Remove(expert)),
        (nameof(ExpertPanel.Statements), panel.Statements.RemoveAll(statement => statement.Expert == expert)),
        (nameof(ExpertPanel.Recusals), panel.Recusals.RemoveAll(recusal => recusal.Expert == expert)),
        (nameof(ExpertPanel.Sheets), panel.Sheets.RemoveAll(sheet => sheet.Expert == expert)));

    private static ExpertPanel? WithFirstSheet(ExpertPanel panel, Id<Expert> expert)
    {
        ExpertSheet first = panel.Sheets.First(sheet => sheet.Expert == expert);
        return Copies.With(panel, (nameof(ExpertPanel.Sheets), panel.Sheets.RemoveAll(sheet => sheet.Expert == expert && !ReferenceEquals(sheet, first))));
    }

    private static ExpertPanel? Without(ExpertPanel panel, Criterion criterion)
    {
        if (Without(panel.Rubric, criterion) is not { } rubric)
        {
            return null;
        }

        ImmutableArray<ExpertSheet?> sheets = [.. panel.Sheets.Select(sheet => Without(sheet, rubric, criterion.Id))];
        return sheets.Contains(null) ? null : Copies.With(panel, (nameof(ExpertPanel.Rubric), rubric), (nameof(ExpertPanel.Sheets), sheets.Select(sheet => sheet!).ToImmutableArray()));
    }

    private static ExpertRubric? Without(ExpertRubric rubric, Criterion criterion) => Copies.With(rubric, (nameof(ExpertRubric.Criteria), rubric.Criteria.Remove(criterion)));

    private static ExpertSheet? Without(ExpertSheet sheet, ExpertRubric rubric, Id<Criterion> criterion) => Copies.With(
        sheet, (nameof(ExpertSheet.Rubric), rubric), (nameof(ExpertSheet.Marks), sheet.Marks.RemoveAll(mark => mark.Criterion == criterion)));
}
