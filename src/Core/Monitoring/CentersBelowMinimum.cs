namespace InnovationDomain.Monitoring;

/// <summary>Which centres are below a minimum (центры ниже минимальных значений): the rows of centres in a <see cref="SummaryTable"/>, by the key of the centre, then of the indicator, in ordinal order.</summary>
/// <remarks>Rows of municipalities and of the region are left out; so are centres without a fact, which nobody can judge. Source: rule MON-01 of the catalogue.</remarks>
public sealed class CentersBelowMinimum : Specification<SummaryRow>
{
    /// <summary>Asks for the rows of centres whose fact is worse than the minimum.</summary>
    public CentersBelowMinimum() => Query
        .Where(row => row.Center != null && row.Judgement.Status == IndicatorStatus.BelowMinimum)
        .OrderBy(row => row.Center!.Id)
        .ThenBy(row => row.Indicator.Id);
}
