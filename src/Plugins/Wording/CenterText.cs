using InnovationDomain.Monitoring;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Centres by kind and profile: «центр образования «Точка роста» естественно-научного и технологического профилей».</summary>
internal static class CenterText
{
    public static string Of(EducationCenter center) => center.Kind switch
    {
        CenterKind.GrowthPoint => "центр образования «Точка роста»" + center.Profile switch
        {
            CenterProfile.DigitalHumanitarian => " цифрового и гуманитарного профилей",
            CenterProfile.NaturalScienceTechnology => " естественно-научной и технологической направленностей",
            _ => "",
        },
        CenterKind.Quantorium => "технопарк «Кванториум»",
        _ => "центр цифрового образования «IT-куб»",
    };
}
