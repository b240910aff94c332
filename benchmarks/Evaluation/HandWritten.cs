namespace InnovationDomain.Benchmarks.Evaluation;

/// <summary>The floor: the twenty rules as a chain of comparisons that answers nothing but yes or no.</summary>
internal static class HandWritten
{
    public static void Judge(MeasuredCentre centre, Span<bool> kept)
    {
        int[] bounds = Thresholds.Bounds;
        for (int i = 0; i < 12; i++)
        {
            kept[i] = centre.Value(i) >= bounds[i];
        }

        kept[12] = centre.Value(0) <= bounds[12];
        kept[13] = centre.Value(1) <= bounds[13];
        kept[14] = centre.Value(2) <= bounds[14];
        kept[15] = centre.Value(3) >= bounds[15] && centre.Value(4) >= bounds[15];
        int sum = 0;
        for (int i = 0; i < MeasuredCentre.Marks; i++)
        {
            sum += centre.Points[i] * Thresholds.Weights[i];
        }

        kept[16] = sum >= bounds[16];
        kept[17] = Sum(centre) >= bounds[17];
        kept[18] = Sum(centre) >= bounds[18];
        kept[19] = !centre.IsRural || Sum(centre) >= bounds[19];
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
