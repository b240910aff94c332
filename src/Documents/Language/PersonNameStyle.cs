namespace InnovationDomain.Documents.Language;

/// <summary>How much of a person's name is written, and in which order.</summary>
public enum PersonNameStyle
{
    /// <summary>«Иванова Мария Петровна».</summary>
    Full = 1,

    /// <summary>«Иванова М.П.»: as the text of a document names a person.</summary>
    SurnameInitials = 2,

    /// <summary>«М.П. Иванова»: as a signature shows the name.</summary>
    InitialsSurname = 3,

    /// <summary>«Иванова».</summary>
    Surname = 4,

    /// <summary>«Мария Петровна»: as a letter addresses a person.</summary>
    GivenPatronymic = 5,
}
