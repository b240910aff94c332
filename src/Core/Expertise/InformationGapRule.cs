namespace InnovationDomain.Expertise;

/// <summary>What the answer «недостаточно информации» does to the count. No act that was read says, so a policy must.</summary>
public enum InformationGapRule
{
    /// <summary>The sheet is incomplete: it is set aside as a whole until the expert can judge.</summary>
    SheetIncomplete,

    /// <summary>The expert did not take part in that criterion: its mean is over the others.</summary>
    NotTakenPart,

    /// <summary>What the application does not show is worth zero points, even on a scale that begins above zero.</summary>
    Zero,
}
