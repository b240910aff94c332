namespace InnovationDomain.Documents.Standards;

/// <summary>How «приказываю» stands, in the ways that live in practice; the standard fixes only person and verb.</summary>
public enum DispositiveWordStyle
{
    /// <summary>At the end of the stating part: «…, приказываю:».</summary>
    Inline,

    /// <summary>The same with the letters set apart (вразрядку), as a property of the type: the word stays whole for search and speech.</summary>
    InlineSpaced,

    /// <summary>On a line of its own at the left margin: «Приказываю:».</summary>
    SeparateLine,

    /// <summary>On a line of its own in capitals: «ПРИКАЗЫВАЮ:».</summary>
    SeparateLineUpper,
}
