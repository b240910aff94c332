namespace InnovationDomain.Testing;

/// <summary>The names of the laws of morphology engines, in the order in which they are tried.</summary>
public static class MorphologyLawNames
{
    /// <summary>Every name and phrase has a form in every case and style, however odd the text; nothing throws but a strict engine's own refusal.</summary>
    public const string Totality = "Totality";

    /// <summary>The nominative of a text is the text itself, with nothing in doubt.</summary>
    public const string Nominative = "Nominative";

    /// <summary>A form that is given with a name or phrase is the one that comes, and bears on no other case.</summary>
    public const string GivenForms = "GivenForms";

    /// <summary>What is left unchanged in doubt warns; what warns is left unchanged.</summary>
    public const string Doubt = "Doubt";

    /// <summary>The same question has the same answer: again, in another order, on another thread, in another culture.</summary>
    public const string Determinism = "Determinism";

    /// <summary>Initials stay as they are in every case.</summary>
    public const string Initials = "Initials";

    /// <summary>Large letters stay large, and small ones small.</summary>
    public const string LetterCase = "LetterCase";

    /// <summary>Each part of a double surname has the form that it has alone.</summary>
    public const string Hyphens = "Hyphens";

    /// <summary>Surnames that never change («Дюма», «Черных», a woman's «Шмидт») do not, and are not in doubt.</summary>
    public const string Invariable = "Invariable";

    /// <summary>Which spaces a text has, no-break or not, its form has too.</summary>
    public const string Spaces = "Spaces";

    /// <summary>A stated gender is the gender; a patronymic tells it; a plural has none.</summary>
    public const string Gender = "Gender";

    /// <summary>Words with known forms come in these. Where the setup has such words.</summary>
    public const string Examples = "Examples";

    /// <summary>Words that nobody knows are not made up forms of. Where the setup has such words.</summary>
    public const string Unknown = "Unknown";
}
