namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>Why a gap between two words may not end a line.</summary>
internal enum GapKind
{
    None,
    BeforeDash,
    AfterSign,
    InNameOrDate,
    InQuantity,
}
