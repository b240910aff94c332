using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY06: Initials and surname, and the parts of a date, do not part.</summary>
internal sealed class NoBreakInNameRule() : NoBreakRule(
    "TY06",
    ConformityLevel.Error,
    "правила набора",
    Certainty.Agencies,
    ("Инициалы с фамилией и части даты не разрываются", "Initials and surname, and the parts of a date, do not part"),
    ("Замените пробел на неразрывный", "Make the space a no-break one"))
{
    public override bool IsMendable => true;

    protected override GapKind Kind => GapKind.InNameOrDate;
}
