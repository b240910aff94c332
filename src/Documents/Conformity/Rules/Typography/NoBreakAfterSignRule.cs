using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY05: A no-break space stands after «№», «г.», «ст.», «п.».</summary>
internal sealed class NoBreakAfterSignRule() : NoBreakRule(
    "TY05",
    ConformityLevel.Error,
    "правила набора",
    Certainty.Reported,
    ("После «№», «г.», «ст.», «п.» — неразрывный пробел", "A no-break space stands after «№», «г.», «ст.», «п.»"),
    ("Замените пробел на неразрывный", "Make the space a no-break one"))
{
    public override bool IsMendable => true;

    protected override GapKind Kind => GapKind.AfterSign;
}
