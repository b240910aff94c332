using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing;

/// <summary>Ready values for examples: one school, its application, how it was judged, the platform it became, and what came of it. Names and numbers are made up.</summary>
/// <remarks>
/// The values name one another as in life: the panel judges the application, the sitting votes on it, the platform's grant rests on the protocol, the roadmap is of the project. For a variation take
/// <see cref="Variation.With"/>: <c>Samples.Platform.With(platform =&gt; platform.Theme, "Другая тема")</c>. The values stay as they are from version to version, so that tests may name their parts.
/// </remarks>
public static partial class Samples
{
    /// <summary>Gets the school: «Средняя школа № 12» of the town of Озёрск-на-Волге, which does not exist.</summary>
    public static Organization School { get; } = new()
    {
        Name = NounPhrase.Of("муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»").WithGender(GrammaticalGender.Neuter)
            .With(GrammaticalCase.Genitive, "муниципального бюджетного общеобразовательного учреждения «Средняя школа № 12»")
            .With(GrammaticalCase.Dative, "муниципальному бюджетному общеобразовательному учреждению «Средняя школа № 12»"),
        ShortName = NounPhrase.Of("МБОУ СШ № 12"),
        Kind = OrganizationKind.GeneralSchool,
        Founder = Authority,
    };

    /// <summary>Gets the authority that gives the status, founder of the school.</summary>
    public static Organization Authority => SampleAuthority.Value;

    /// <summary>Gets the regulation by which all is judged: the library's own sample, no act of anybody.</summary>
    public static RegulationProfile Profile => RegulationProfiles.SampleMunicipal;

    /// <summary>Gets the head of the school.</summary>
    public static Person Head { get; } = Named("Иванова", "Мария", "Петровна", GrammaticalGender.Feminine, "директор");

    /// <summary>Gets the scientific supervisor of the project.</summary>
    public static Person Supervisor { get; } = Named("Соколов", "Илья", "Андреевич", GrammaticalGender.Masculine, "доцент кафедры педагогики");

    private static Person Named(string surname, string given, string patronymic, GrammaticalGender gender, string position) =>
        new() { Name = PersonName.Of(surname, given, patronymic).WithGender(gender), Position = position };

    // Apart, because statics of a partial class have no order from file to file.
    private static class SampleAuthority
    {
        public static Organization Value { get; } = new()
        {
            Name = NounPhrase.Of("управление образования администрации города Озёрска-на-Волге").WithGender(GrammaticalGender.Neuter)
                .With(GrammaticalCase.Genitive, "управления образования администрации города Озёрска-на-Волге")
                .With(GrammaticalCase.Dative, "управлению образования администрации города Озёрска-на-Волге"),
            Kind = OrganizationKind.EducationAuthority,
        };
    }
}
