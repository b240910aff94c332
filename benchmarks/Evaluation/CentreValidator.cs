using FluentValidation;

namespace InnovationDomain.Benchmarks.Evaluation;

/// <summary>The twenty rules for FluentValidation: what it tells of a failure is its default message.</summary>
internal sealed class CentreValidator : AbstractValidator<MeasuredCentre>
{
    public CentreValidator()
    {
        for (int i = 0; i < 12; i++)
        {
            (int indicator, int bound) = (i, Thresholds.Bounds[i]);
            RuleFor(centre => centre.Value(indicator)).GreaterThanOrEqualTo(bound).WithName($"R-{i:00}");
        }

        for (int i = 12; i < 15; i++)
        {
            (int indicator, int bound) = (i - 12, Thresholds.Bounds[i]);
            RuleFor(centre => centre.Value(indicator)).LessThanOrEqualTo(bound).WithName($"R-{i:00}");
        }

        RuleFor(centre => Math.Min(centre.Value(3), centre.Value(4))).GreaterThanOrEqualTo(Thresholds.Bounds[15]).WithName("R-15");
        for (int i = 16; i < Thresholds.Count; i++)
        {
            IRuleBuilderOptions<MeasuredCentre, int> rule = RuleFor(centre => Sum(centre)).GreaterThanOrEqualTo(Thresholds.Bounds[i]).WithName($"R-{i:00}");
            if (i == 19)
            {
                rule.When(centre => centre.IsRural);
            }
        }
    }

    private static int Sum(MeasuredCentre centre)
    {
        int sum = 0;
        for (int i = 0; i < MeasuredCentre.Marks; i++)
        {
            sum += centre.Points[i] * Thresholds.Weights[i];
        }

        return sum;
    }
}
