namespace InnovationDomain.Documents.Conformity;

/// <summary>The editions of ГОСТ Р 7.0.97.</summary>
public enum GostEdition
{
    /// <summary>ГОСТ Р 7.0.97-2016, replaced on 18 August 2025; many local instructions still follow it.</summary>
    Year2016,

    /// <summary>ГОСТ Р 7.0.97-2025, in force.</summary>
    Year2025,
}
