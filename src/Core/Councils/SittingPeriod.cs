namespace InnovationDomain.Councils;

/// <summary>The calendar period in which a council must sit.</summary>
public enum SittingPeriod
{
    /// <summary>Месяц.</summary>
    Month = 1,

    /// <summary>Квартал: three calendar months from January.</summary>
    Quarter,

    /// <summary>Полугодие: January to June, July to December.</summary>
    HalfYear,

    /// <summary>Календарный год.</summary>
    Year,
}
