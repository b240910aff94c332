namespace InnovationDomain.Monitoring;

/// <summary>Of what a value of an indicator is told (в разрезе).</summary>
public enum MonitoringLevel
{
    /// <summary>One centre.</summary>
    Center = 1,

    /// <summary>All centres of a municipality.</summary>
    Municipality,

    /// <summary>All centres of a region.</summary>
    Region,
}
