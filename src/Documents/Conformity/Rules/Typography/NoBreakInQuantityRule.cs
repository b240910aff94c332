using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY07: A number does not part from its unit or from %.</summary>
internal sealed class NoBreakInQuantityRule() : NoBreakRule(
    "TY07",
    ConformityLevel.Warning,
    "правила набора",
    Certainty.Reported,
    ("Число не отрывается от единицы и знака %", "A number does not part from its unit or from %"),
    ("Замените пробел на неразрывный", "Make the space a no-break one"))
{
    public override bool IsMendable => true;

    protected override GapKind Kind => GapKind.InQuantity;
}
