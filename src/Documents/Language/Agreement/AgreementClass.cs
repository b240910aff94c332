namespace InnovationDomain.Documents.Language;

/// <summary>What a word agrees in (согласовательный класс): one of three genders, or the plural, which has none.</summary>
public enum AgreementClass
{
    /// <summary>Мужской род: «приказ утвержден».</summary>
    Masculine = 1,

    /// <summary>Женский род: «резолюция утверждена».</summary>
    Feminine = 2,

    /// <summary>Средний род: «положение утверждено».</summary>
    Neuter = 3,

    /// <summary>Множественное число: «правила утверждены».</summary>
    Plural = 4,
}
