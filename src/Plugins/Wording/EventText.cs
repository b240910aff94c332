using InnovationDomain.Documents.Language;
using InnovationDomain.Events;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Wording;

/// <summary>What every event tells of itself: its name in a case, how its participants met, who they were, the school period it is about.</summary>
internal static class EventText
{
    /// <summary>«рабочего совещания муниципальных кураторов «Организационные вопросы»».</summary>
    public static string Name(NounPhrase designation, string? theme, GrammaticalCase grammaticalCase, IMorphology morphology) =>
        Letters.InSentence(morphology.Decline(designation, grammaticalCase).Text) + (theme is null ? "" : $" «{theme}»");

    /// <summary>«проведено рабочее совещание»: the participle agrees with the designation.</summary>
    public static string Held(NounPhrase designation, string? theme, IMorphology morphology) =>
        $"{Participle.Held.ShortForm(ClassOf(designation, morphology)!.Value)} {Name(designation, theme, GrammaticalCase.Nominative, morphology)}";

    public static void CheckAgreement(NounPhrase designation, IMorphology morphology, FactFaults faults) => faults.AddIf(
        ClassOf(designation, morphology) is null, $"The gender of «{designation}» is not known, and «проведен» agrees with it. Give it with the phrase: NounPhrase.WithGender, or AsPlural.");

    /// <summary>«в режиме видеоконференцсвязи на платформе «Сферум»»; <see langword="null"/> where nothing is stated.</summary>
    public static string? Mode(EventMode mode, string? platform)
    {
        string? form = mode switch
        {
            EventMode.InPerson => "очно",
            EventMode.VideoConference => "в режиме видеоконференцсвязи",
            EventMode.Online => "в онлайн-формате",
            EventMode.Mixed => "в смешанном формате",
            _ => null,
        };
        string whole = string.Join(' ', new[] { form, platform is null ? null : $"на платформе «{platform}»" }.Where(part => part is not null));
        return whole.Length > 0 ? whole : null;
    }

    /// <summary>«слушатели из различных муниципальных образований Свердловской области (около 300 человек)».</summary>
    public static string Group(ParticipantGroup group, IMorphology morphology)
    {
        string from = string.Join(' ', new[] { group.From, group.Region?.Name }.Where(part => part is not null).Select(part => morphology.Decline(part!, GrammaticalCase.Genitive).Text));
        string count = group.Count is not { } headcount ? ""
            : headcount.IsApproximate ? $" (около {CountedNouns.Person.Count(headcount.Number, GrammaticalCase.Genitive)})"
            : $" ({CountedNouns.Person.Count(headcount.Number)})";
        return $"{group.Name}{(from.Length > 0 ? $" из {from}" : "")}{count}";
    }

    /// <summary>«Проект: «Город – среда развития образования» (общегородской, 3 года реализации).»</summary>
    public static string Project(FrameworkProject project)
    {
        string? level = project.Level switch
        {
            FrameworkLevel.National => "национальный",
            FrameworkLevel.Federal => "федеральный",
            FrameworkLevel.Regional => "региональный",
            FrameworkLevel.Municipal => "муниципальный",
            FrameworkLevel.City => "общегородской",
            _ => null,
        };
        string known = string.Join(", ", new[] { level, project.YearsRun is { } years ? $"{CountedNouns.Year.Count(years)} реализации" : null }.Where(part => part is not null));
        return $"Проект: «{project.Name}»{(known.Length > 0 ? $" ({known})" : "")}.";
    }

    /// <summary>«в первом полугодии 2023–2024 учебного года», «в 2024–2025 учебном году».</summary>
    public static string During(StatedSchoolPeriod period) => period.Half is { } half
        ? $"{(half == 1 ? "в первом" : "во втором")} полугодии {period.Year.DashedName} учебного года"
        : $"в {period.Year.DashedName} учебном году";

    /// <summary>«о результатах реализации дорожных карт проектов (первое полугодие 2023–2024 учебного года)».</summary>
    public static string About(Topic topic, IMorphology morphology) =>
        $"{Preposition.About.Put(morphology.Decline(NounPhrase.Of(EndMarks.Strip(topic.Text)), GrammaticalCase.Prepositional).Text)}{InBrackets(topic)}";

    public static string Named(Topic topic) => $"{EndMarks.Strip(topic.Text)}{InBrackets(topic)}";

    private static string InBrackets(Topic topic) => topic.Period is { } period ? $" ({period})" : "";

    private static AgreementClass? ClassOf(NounPhrase designation, IMorphology morphology) =>
        designation.IsPlural ? AgreementClass.Plural : (AgreementClass?)(int?)morphology.GenderOf(designation);
}
