using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Regulation;

/// <summary>Acts that the domain rests on, with what is known of their requisites.</summary>
/// <remarks>None is a promise that the act is in force today: bounds are given where they were read.</remarks>
public static class LegalActs
{
    private static NounPhrase Ministry { get; } = NounPhrase.Of("Министерство просвещения Российской Федерации")
        .With(GrammaticalCase.Genitive, "Министерства просвещения Российской Федерации");

    private static NounPhrase Government { get; } = NounPhrase.Of("Правительство Российской Федерации")
        .With(GrammaticalCase.Genitive, "Правительства Российской Федерации");

    /// <summary>Gets the law on education (ФЗ-273); article 20 is on innovation activity.</summary>
    public static LegalAct Education { get; } = new()
    {
        Kind = LegalActKind.FederalLaw,
        Date = new LocalDate(2012, 12, 29),
        Number = "273-ФЗ",
        Title = "Об образовании в Российской Федерации",
    };

    /// <summary>Gets the common order on the innovation infrastructure of education (21н), issued under article 20, part 4 of the law on education.</summary>
    public static LegalAct InnovationInfrastructure { get; } = new()
    {
        Kind = LegalActKind.Order,
        Issuer = NounPhrase.Of("Министерство науки и высшего образования Российской Федерации")
            .With(GrammaticalCase.Genitive, "Министерства науки и высшего образования Российской Федерации"),
        Date = new LocalDate(2019, 3, 22),
        Number = "21н",
        ApprovedDocument = NounPhrase.Of("Порядок формирования и функционирования инновационной инфраструктуры в системе образования")
            .WithGender(GrammaticalGender.Masculine)
            .With(GrammaticalCase.Genitive, "Порядка формирования и функционирования инновационной инфраструктуры в системе образования")
            .With(GrammaticalCase.Dative, "Порядку формирования и функционирования инновационной инфраструктуры в системе образования")
            .With(GrammaticalCase.Accusative, "Порядок формирования и функционирования инновационной инфраструктуры в системе образования")
            .With(GrammaticalCase.Instrumental, "Порядком формирования и функционирования инновационной инфраструктуры в системе образования")
            .With(GrammaticalCase.Prepositional, "Порядке формирования и функционирования инновационной инфраструктуры в системе образования"),
    };

    /// <summary>Gets the decree on the monitoring of the system of education (№ 662).</summary>
    public static LegalAct EducationMonitoring { get; } = new()
    {
        Kind = LegalActKind.Decree,
        Issuer = Government,
        Date = new LocalDate(2013, 8, 5),
        Number = "662",
        Title = "Об осуществлении мониторинга системы образования",
        InForceFrom = new LocalDate(2013, 9, 1),
    };

    /// <summary>Gets the methodology of motivating monitoring of regional authorities (Р-210), which has lost force; the day was not read.</summary>
    public static LegalAct RegionalMotivatingMonitoring { get; } = new()
    {
        Kind = LegalActKind.Directive,
        Issuer = Ministry,
        Date = new LocalDate(2021, 9, 1),
        Number = "Р-210",
    };

    /// <summary>Gets the methodology of motivating monitoring of municipal authorities (Р-293), which lost force by Р-170 of 7 August 2023; the day itself was not read.</summary>
    public static LegalAct MunicipalMotivatingMonitoring { get; } = new()
    {
        Kind = LegalActKind.Directive,
        Issuer = Ministry,
        Date = new LocalDate(2022, 12, 6),
        Number = "Р-293",
    };
}
