namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>What a piece of a phrase is to declension.</summary>
internal enum PhraseTokenKind
{
    /// <summary>The phrase is over.</summary>
    End = 0,

    /// <summary>Letters, also with digits and hyphens inside: «учитель-логопед», «1-й».</summary>
    Word,

    /// <summary>A short word with a dot: «зам.», «им.», «и.».</summary>
    Abbreviation,

    /// <summary>One capital letter with a dot: «М.».</summary>
    Initial,

    /// <summary>Digits, also with signs between them.</summary>
    Number,

    /// <summary>A text in quotation marks; without a closing mark, all that is left.</summary>
    Quoted,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>A dash, a hyphen between spaces, or a slash.</summary>
    Dash,

    /// <summary>Anything else: «№», an emoji.</summary>
    Other,
}
