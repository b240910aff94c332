namespace InnovationDomain.Documents.Language;

/// <summary>What a reader must look at in a form.</summary>
public enum LanguageWarning
{
    /// <summary>MORPH001: no rule knows the word; it stands unchanged.</summary>
    UnknownWord = 1,

    /// <summary>MORPH002: the form depends on the person's gender, which neither the owner nor the name tells, or on which its parts disagree («Иванов Мария»); the name stands unchanged.</summary>
    GenderUndecided = 2,

    /// <summary>MORPH003: the word declines in more than one way, and nothing tells which; it stands unchanged.</summary>
    Ambiguous = 3,

    /// <summary>MORPH004: a second word of the phrase may have to change too, or the parts of a name cannot be told apart; the text stands unchanged.</summary>
    UnclearStructure = 4,
}
