using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY04: A no-break space stands before a dash.</summary>
internal sealed class NoBreakBeforeDashRule() : NoBreakRule(
    "TY04",
    ConformityLevel.Warning,
    "правила набора",
    Certainty.Reported,
    ("Перед тире — неразрывный пробел", "A no-break space stands before a dash"),
    ("Замените пробел перед тире на неразрывный", "Make the space before the dash a no-break one"))
{
    public override bool IsMendable => true;

    protected override GapKind Kind => GapKind.BeforeDash;
}
