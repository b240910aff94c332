namespace InnovationDomain.Monitoring;

/// <summary>The profile of a centre «Точка роста» (профиль центра): the set of indicators differs by it.</summary>
public enum CenterProfile
{
    /// <summary>Not stated, or a centre of a kind without profiles.</summary>
    NotStated,

    /// <summary>Цифровой и гуманитарный: centres of 2019 and 2020.</summary>
    DigitalHumanitarian,

    /// <summary>Естественно-научный и технологический: centres of 2021 to 2024.</summary>
    NaturalScienceTechnology,
}
