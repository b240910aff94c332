using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>A signed sheet that does not count, because its expert may not judge the application; it is to be voided.</summary>
public sealed record SetAsideSheet
{
    internal SetAsideSheet(Id<ExpertSheet> sheet, Id<Expert> expert, ExpertStanding standing) => (Sheet, Expert, Standing) = (sheet, expert, standing);

    /// <summary>Gets the sheet.</summary>
    public Id<ExpertSheet> Sheet { get; }

    /// <summary>Gets its expert.</summary>
    public Id<Expert> Expert { get; }

    /// <summary>Gets why the expert may not judge.</summary>
    public ExpertStanding Standing { get; }
}
