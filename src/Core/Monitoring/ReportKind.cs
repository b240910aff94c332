namespace InnovationDomain.Monitoring;

/// <summary>The kinds of reports of an innovation platform (вид отчёта).</summary>
public enum ReportKind
{
    /// <summary>Полугодовой отчёт.</summary>
    HalfYear = 1,

    /// <summary>Годовой отчёт.</summary>
    Annual,

    /// <summary>Итоговый отчёт.</summary>
    Final,
}
