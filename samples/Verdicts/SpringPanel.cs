using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;
using NodaTime;

namespace Verdicts;

/// <summary>Three experts who judge one application, sheet by sheet.</summary>
public static class SpringPanel
{
    private static readonly Id<Expert>[] Experts = ["Э-1", "Э-2", "Э-3"];

    private static readonly int[][] Marks = [[3, 2, 3, 2, 2, 1, 3, 2], [2, 2, 2, 3, 2, 2, 2, 2], [3, 3, 2, 2, 3, 2, 2, 1]];

    private static readonly ExpertRubric Rubric = RegulationProfiles.SampleMunicipal.Rubric!.At(new LocalDate(2026, 4, 20))!.Value;

    public static ExpertPanel WithSheets(int count) => new()
    {
        Subject = "2026-015",
        Round = "весна 2026",
        Rubric = Rubric,
        Experts = [.. Experts],
        Statements = [.. Experts.Select(expert => new ConflictStatement { Expert = expert, Round = "весна 2026", StatedOn = new LocalDate(2026, 3, 20) })],
        Sheets = [.. Experts.Zip(Marks, Sheet).Take(count)],
    };

    public static ExpertPanel? WithOneMoreSheet(ExpertPanel panel) => panel.Sheets.Length < Experts.Length ? WithSheets(panel.Sheets.Length + 1) : null;

    private static ExpertSheet Sheet(Id<Expert> expert, int[] points) => new()
    {
        Id = $"Лист {expert}",
        Expert = expert,
        Subject = "2026-015",
        Rubric = Rubric,
        Marks = [.. Rubric.Criteria.Zip(points, (criterion, point) => CriterionMark.Of(criterion.Id, point, "Обосновано в тексте проекта и подтверждено планом."))],
        Verdict = ExpertVerdict.Of(ExpertRecommendation.Recommend),
        SignedOn = new LocalDate(2026, 4, 3),
    };
}
