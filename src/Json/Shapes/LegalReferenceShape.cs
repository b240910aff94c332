using System.Collections.Immutable;
using InnovationDomain.Regulation;

namespace InnovationDomain.Json.Shapes;

internal sealed class LegalReferenceShape
{
    public required LegalAct Act { get; init; }

    public bool InApprovedDocument { get; init; }

    public ImmutableArray<LegalElement> Path { get; init => field = value.IsDefault ? [] : value; } = [];

    public static LegalReferenceShape From(LegalReference reference) =>
        new() { Act = reference.Act, InApprovedDocument = reference.InApprovedDocument, Path = reference.Path };

    public LegalReference ToValue() => LegalReference.Of(Act, Path, InApprovedDocument);
}
