namespace InnovationDomain.Documents.Language;

/// <summary>Where the form of a word in a case comes from, from the surest to the least sure.</summary>
public enum FormOrigin
{
    /// <summary>Its owner gave it with the name or phrase itself; or the nominative was asked for.</summary>
    Given = 1,

    /// <summary>The user's dictionary has it.</summary>
    Dictionary = 2,

    /// <summary>It never changes: an acronym, a name in quotation marks, an indeclinable surname, initials.</summary>
    Invariable = 3,

    /// <summary>A word of the built-in lexicon, checked form by form.</summary>
    Lexicon = 4,

    /// <summary>Derived by the rules of declension: a reader should look at it once.</summary>
    Rule = 5,

    /// <summary>It may have to change, and nobody knows how: the nominative stands, with a warning.</summary>
    Unchanged = 6,
}
