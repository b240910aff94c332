namespace InnovationDomain.Documents.Standards;

/// <summary>Where the requisites of a blank stand (вариант бланка).</summary>
public enum BlankLayout
{
    /// <summary>Across the sheet (продольный).</summary>
    Longitudinal,

    /// <summary>In the upper left corner (угловой); addressees and approval marks stand at its right.</summary>
    Angular,
}
