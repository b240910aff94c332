using InnovationDomain.Wording;

namespace InnovationDomain.Monitoring;

/// <summary>A risk that showed in the period, and what was changed because of it (риски и корректировки).</summary>
public sealed class ReportedRisk
{
    /// <summary>Gets the risk.</summary>
    public required string Risk { get; init => field = PrintableText.Require(value, "ReportedRisk.Risk"); }

    /// <summary>Gets how it is overcome: what is corrected in the project or its roadmap.</summary>
    /// <value>The default is <see langword="null"/>: nothing yet.</value>
    public string? Response { get; init => field = value is null ? null : PrintableText.Require(value, "ReportedRisk.Response"); }

    /// <summary>Answers the risk.</summary>
    public override string ToString() => Risk;
}
