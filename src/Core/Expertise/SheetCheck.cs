using System.Collections.Immutable;
using System.Globalization;

namespace InnovationDomain.Expertise;

/// <summary>Compares marks and a verdict with a rubric.</summary>
internal static class SheetCheck
{
    public static ImmutableArray<SheetViolation> Run(ExpertRubric rubric, ImmutableArray<CriterionMark> marks, ExpertVerdict? verdict)
    {
        // A sheet without violations, which nearly all are, costs no list.
        ImmutableArray<SheetViolation>.Builder? found = null;
        foreach (Criterion criterion in rubric.Criteria)
        {
            int count = 0;
            foreach (CriterionMark mark in marks)
            {
                if (mark.Criterion == criterion.Id)
                {
                    count++;
                    Add(ref found, OfMark(rubric, criterion, mark));
                }
            }

            Add(ref found, count switch
            {
                0 => new(SheetViolationKind.MissingMark, criterion.Id, $"«{criterion.Name}»: балл не выставлен.", $"«{criterion.Id}» has no mark."),
                1 => null,
                _ => new(SheetViolationKind.DoubleMark, criterion.Id, Invariant($"«{criterion.Name}»: выставлено баллов – {count}, нужен один."), Invariant($"«{criterion.Id}» is marked {count} times.")),
            });
        }

        foreach (CriterionMark mark in marks)
        {
            if (!rubric.Criteria.Any(criterion => criterion.Id == mark.Criterion))
            {
                Add(ref found, new(SheetViolationKind.UnknownCriterion, mark.Criterion, $"«{mark.Criterion}»: такого критерия нет.", $"«{mark.Criterion}» is no criterion of the rubric."));
            }
        }

        if (verdict is { Recommendation: not ExpertRecommendation.Recommend } && LengthOf(verdict.Grounds) < rubric.MinJustification)
        {
            Add(ref found, new(
                SheetViolationKind.UnjustifiedVerdict,
                default,
                Invariant($"Вывод без рекомендации нужно обосновать: знаков не менее {rubric.MinJustification}, указано {LengthOf(verdict.Grounds)}."),
                Invariant($"The verdict {verdict.Recommendation} needs grounds of {rubric.MinJustification} characters or more, and has {LengthOf(verdict.Grounds)}.")));
        }

        return found?.ToImmutable() ?? [];
    }

    private static SheetViolation? OfMark(ExpertRubric rubric, Criterion criterion, CriterionMark mark)
    {
        if (mark.Points is not { } points)
        {
            return null;
        }

        AnchoredScale scale = criterion.Scale;
        if (!scale.Has(points))
        {
            bool outside = points < scale.Min || points > scale.Max;
            return new(
                outside ? SheetViolationKind.OutsideScale : SheetViolationKind.OffStep,
                criterion.Id,
                $"«{criterion.Name}»: балла {Comma(points)} нет на шкале от {Comma(scale.Min)} до {Comma(scale.Max)} с шагом {Comma(scale.Step)}.",
                $"«{criterion.Id}» has {ExactPoints.Text(points)} points, but {scale}.");
        }

        return (points == scale.Min || points == scale.Max) && LengthOf(mark.Justification) < rubric.MinJustification
            ? new(
                SheetViolationKind.UnjustifiedExtreme,
                criterion.Id,
                Invariant($"«{criterion.Name}»: крайний балл {Comma(points)} нужно обосновать: знаков не менее {rubric.MinJustification}, указано {LengthOf(mark.Justification)}."),
                Invariant($"«{criterion.Id}» has {ExactPoints.Text(points)} points, an end of the scale, which needs a justification of {rubric.MinJustification} characters or more, and has {LengthOf(mark.Justification)}."))
            : null;
    }

    private static void Add(ref ImmutableArray<SheetViolation>.Builder? found, SheetViolation? violation)
    {
        if (violation is not null)
        {
            (found ??= ImmutableArray.CreateBuilder<SheetViolation>()).Add(violation);
        }
    }

    private static string Comma(decimal points) => ExactPoints.Text(points).Replace('.', ',');

    private static int LengthOf(string? text) => text?.AsSpan().Trim().Length ?? 0;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
