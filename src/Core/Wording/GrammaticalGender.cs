namespace InnovationDomain.Wording;

/// <summary>The grammatical gender of a Russian noun (грамматический род).</summary>
public enum GrammaticalGender
{
    /// <summary>Мужской: «приказ», «директор», «Толпыго Олег».</summary>
    Masculine = 1,

    /// <summary>Женский: «резолюция», «Толпыго Ольга».</summary>
    Feminine = 2,

    /// <summary>Средний: «положение»; never of a person.</summary>
    Neuter = 3,
}
