using System.Runtime.CompilerServices;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The changes of one phrase, in the order of the text.</summary>
[InlineArray(Capacity)]
internal struct PhraseChangeBuffer
{
    public const int Capacity = 32;

    private PhraseChange _first;
}
