using System.Collections.Immutable;
using InnovationDomain.Regulation;

namespace InnovationDomain.Monitoring;

/// <summary>Indicators of the centres, ready to be used or replaced.</summary>
/// <remarks>
/// All of them are known from practice: the tables of the federal methodical recommendations were not read, and neither names nor lists are verified
/// (<see cref="IndicatorDefinition.WordingCertainty"/> says so). No number is given but the minimum of 100 % for the training of staff, which is
/// <see cref="Certainty.Recalled"/> too: numeric minima stand in the act of the region, with a row of their own for малокомплектные schools.
/// </remarks>
public static class ReadyIndicators
{
    private const string Year = " в год";

    /// <summary>Gets the indicators of a centre «Точка роста» of the natural-science and technology profile: TR-1 to TR-3.</summary>
    public static ImmutableArray<IndicatorDefinition> NaturalScienceTechnology { get; } =
    [
        Count(CenterKind.GrowthPoint, "TR-1", "1", "Численность обучающихся, осваивающих два и более учебных предмета и (или) курса внеурочной деятельности с использованием средств обучения и воспитания центра", CenterProfile.NaturalScienceTechnology),
        Count(CenterKind.GrowthPoint, "TR-2", "2", "Численность обучающихся, осваивающих дополнительные программы технической и естественно-научной направленностей с использованием средств обучения и воспитания центра", CenterProfile.NaturalScienceTechnology),
        Training(CenterKind.GrowthPoint, "TR-3", "3", "Доля педагогических работников центра, прошедших обучение по программам из федерального реестра", CenterProfile.NaturalScienceTechnology),
    ];

    /// <summary>Gets the indicators of a centre «Точка роста» of the digital and humanitarian profile.</summary>
    public static ImmutableArray<IndicatorDefinition> DigitalHumanitarian { get; } =
    [
        Count(CenterKind.GrowthPoint, "DH-1", "1", "Численность обучающихся, осваивающих предметную область «Технология» на обновлённой базе", CenterProfile.DigitalHumanitarian),
        Count(CenterKind.GrowthPoint, "DH-2", "2", "Численность обучающихся, осваивающих предметные области «Математика и информатика» и «ОБЖ» на обновлённой базе", CenterProfile.DigitalHumanitarian),
        Count(CenterKind.GrowthPoint, "DH-3", "3", "Численность обучающихся, охваченных дополнительными программами", CenterProfile.DigitalHumanitarian),
        Count(CenterKind.GrowthPoint, "DH-4", "4", "Численность занимающихся шахматами" + Year, CenterProfile.DigitalHumanitarian),
        Count(CenterKind.GrowthPoint, "DH-5", "5", "Численность ежемесячно использующих инфраструктуру центра для дистанционного образования", CenterProfile.DigitalHumanitarian),
        Count(CenterKind.GrowthPoint, "DH-6", "6", "Численность ежемесячно вовлечённых в программу социально-культурных компетенций", CenterProfile.DigitalHumanitarian),
        Count(CenterKind.GrowthPoint, "DH-7", "7", "Количество проведённых социокультурных мероприятий" + Year, CenterProfile.DigitalHumanitarian, IndicatorUnit.Units),
        Training(CenterKind.GrowthPoint, "DH-8", "8", "Доля учителей предметной области «Технология», повысивших квалификацию", CenterProfile.DigitalHumanitarian),
        Training(CenterKind.GrowthPoint, "DH-9", "9", "Доля иных сотрудников центра, повысивших квалификацию", CenterProfile.DigitalHumanitarian),
    ];

    /// <summary>Gets the indicators of a «Кванториум» in a school.</summary>
    public static ImmutableArray<IndicatorDefinition> Quantorium { get; } =
    [
        Count(CenterKind.Quantorium, "KV-1", "1", "Численность обучающихся, осваивающих два и более учебных предмета на базе технопарка"),
        Count(CenterKind.Quantorium, "KV-2", "2", "Численность детей от 5 до 18 лет, осваивающих дополнительные программы на базе технопарка"),
        Count(CenterKind.Quantorium, "KV-3", "3", "Численность участников мероприятий технопарка" + Year),
        Count(CenterKind.Quantorium, "KV-4", "4", "Количество внеурочных мероприятий технопарка" + Year, unit: IndicatorUnit.Units),
        Training(CenterKind.Quantorium, "KV-5", "5", "Доля педагогических работников технопарка, прошедших обучение"),
    ];

    /// <summary>Gets the indicators of an IT-куб.</summary>
    public static ImmutableArray<IndicatorDefinition> ITCube { get; } =
    [
        Count(CenterKind.ITCube, "IT-1", "1", "Численность детей, осваивающих программы центра" + Year),
        Count(CenterKind.ITCube, "IT-2", "2", "Численность участников мероприятий центра" + Year),
        Training(CenterKind.ITCube, "IT-3", "3", "Доля педагогических работников центра, прошедших обучение"),
    ];

    private static IndicatorDefinition Count(CenterKind kind, string id, string number, string name, CenterProfile profile = CenterProfile.NotStated, IndicatorUnit? unit = null) =>
        Make(kind, id, number, name, profile, unit ?? IndicatorUnit.Persons, minimum: null);

    private static IndicatorDefinition Training(CenterKind kind, string id, string number, string name, CenterProfile profile = CenterProfile.NotStated) => Make(
        kind, id, number, name, profile, IndicatorUnit.Percent, IndicatorValue.Of(100, IndicatorUnit.Percent) with { Certainty = Certainty.Recalled });

    private static IndicatorDefinition Make(CenterKind kind, string id, string number, string name, CenterProfile profile, IndicatorUnit unit, IndicatorValue? minimum) => new()
    {
        Id = id,
        Number = number,
        Name = name,
        Unit = unit,
        Direction = IndicatorDirection.MoreIsBetter,
        Kind = kind,
        Profile = profile,
        Minimum = minimum,
        WordingCertainty = Certainty.Recalled,
    };
}
