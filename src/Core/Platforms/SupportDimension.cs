namespace InnovationDomain.Platforms;

/// <summary>What of the system of education innovation activity improves (направление обеспечения).</summary>
/// <remarks>Source: ФЗ-273, ст. 20, ч. 3: exactly these seven.</remarks>
public enum SupportDimension
{
    /// <summary>Научно-педагогическое обеспечение.</summary>
    ScientificPedagogical = 1,

    /// <summary>Учебно-методическое обеспечение.</summary>
    Methodical,

    /// <summary>Организационное обеспечение.</summary>
    Organizational,

    /// <summary>Правовое обеспечение.</summary>
    Legal,

    /// <summary>Финансово-экономическое обеспечение.</summary>
    Financial,

    /// <summary>Кадровое обеспечение.</summary>
    Staffing,

    /// <summary>Материально-техническое обеспечение.</summary>
    Material,
}
