namespace InnovationDomain.Documents.Language;

/// <summary>The form that a counted word takes after a whole number (счётная форма). It depends on the last two digits only.</summary>
internal enum NumberAgreement
{
    /// <summary>1, 21, 101: «площадка».</summary>
    One,

    /// <summary>2 to 4, 22, 104: «площадки».</summary>
    Few,

    /// <summary>0, 5 to 20, 111: «площадок».</summary>
    Many,
}
