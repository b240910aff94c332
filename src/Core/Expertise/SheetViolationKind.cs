namespace InnovationDomain.Expertise;

/// <summary>In what a sheet does not follow its rubric.</summary>
/// <remarks>Source: rule EXP-04 of the catalogue.</remarks>
public enum SheetViolationKind
{
    /// <summary>A criterion of the rubric has no mark.</summary>
    MissingMark = 1,

    /// <summary>A criterion has several marks.</summary>
    DoubleMark,

    /// <summary>The mark is of a criterion that the rubric does not have.</summary>
    UnknownCriterion,

    /// <summary>The points are below or above the scale.</summary>
    OutsideScale,

    /// <summary>The points are within the scale, between two of its marks.</summary>
    OffStep,

    /// <summary>A mark at an end of the scale has too short a justification, or none.</summary>
    UnjustifiedExtreme,

    /// <summary>The grounds of a verdict that does not recommend are too short.</summary>
    UnjustifiedVerdict,
}
