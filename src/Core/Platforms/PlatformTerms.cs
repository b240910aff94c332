using InnovationDomain.Wording;
using static InnovationDomain.Wording.GrammaticalGender;

namespace InnovationDomain.Platforms;

/// <summary>The Russian terms of kinds, levels and states, as documents print them.</summary>
public static class PlatformTerms
{
    /// <summary>Answers the term in the nominative singular, with its gender: «ресурсный центр».</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    public static NounPhrase Term(this PlatformKind kind) => NounPhrase.Of(kind switch
    {
        PlatformKind.InnovationPlatform => "инновационная площадка",
        PlatformKind.ResourceCenter => "ресурсный центр",
        PlatformKind.SupportSite => "опорная площадка",
        PlatformKind.InnovationNetworkCommunity => "сетевое инновационное сообщество",
        PlatformKind.ExperimentalSite => "экспериментальная площадка",
        PlatformKind.PilotSite => "пилотная площадка",
        PlatformKind.InnovationLaboratory => "лаборатория",
        PlatformKind.BaseSchool => "базовая школа",
        PlatformKind.AnchorSchool => "опорная школа",
        PlatformKind.InternshipSite => "стажировочная площадка",
        PlatformKind.SchoolLaboratory => "школа-лаборатория",
        PlatformKind.MethodicalNetwork => "методическая сеть",
        PlatformKind.InstituteSite => "площадка института",
        PlatformKind.GrowthPointCenter => "центр образования «Точка роста»",
        PlatformKind.QuantoriumTechnopark => "технопарк «Кванториум»",
        PlatformKind.ITCube => "центр цифрового образования детей «IT-куб»",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Take one of the named values of PlatformKind."),
    }).WithGender(Gender(kind));

    /// <summary>Answers the status that a document names, the level before the kind: «муниципальная инновационная площадка», «краевой ресурсный центр».</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="level">Whose recognition it is; an institutional status is named by its kind alone.</param>
    /// <param name="adjective">The region's own word for the level in the masculine: «краевой», «республиканский»; the default is the word of the level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="level"/> is not a named value.</exception>
    /// <exception cref="ArgumentException"><paramref name="adjective"/> is not an adjective in the masculine.</exception>
    public static NounPhrase StatusName(this PlatformKind kind, RecognitionLevel level, string? adjective = null)
    {
        string? own = AdjectiveOf(level);
        string? word = adjective is null ? own : RequireAdjective(adjective, nameof(adjective));
        return word is null ? kind.Term()
            : NounPhrase.Of($"{(Gender(kind) switch { Masculine => word, Feminine => word[..^2] + "ая", _ => word[..^2] + "ое" })} {kind.Term()}").WithGender(Gender(kind));
    }

    /// <summary>Answers the words for the state: «действует», «срок истёк».</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a named value.</exception>
    public static string Term(this PlatformStatus status) => status switch
    {
        PlatformStatus.Draft => "готовится заявка",
        PlatformStatus.Submitted => "заявка подана",
        PlatformStatus.FormalCheck => "формальная проверка",
        PlatformStatus.ReturnedForCompletion => "возвращена на доукомплектование",
        PlatformStatus.UnderExpertise => "на экспертизе",
        PlatformStatus.ExpertiseDone => "экспертиза завершена",
        PlatformStatus.OralDefense => "прошла очную защиту",
        PlatformStatus.CouncilReviewed => "рассмотрена советом",
        PlatformStatus.Deferred => "решение отложено",
        PlatformStatus.ReturnedForRevision => "возвращена на доработку",
        PlatformStatus.Refused => "отказано",
        PlatformStatus.Recognized => "статус присвоен",
        PlatformStatus.Active => "действует",
        PlatformStatus.ReportSubmitted => "отчёт на рассмотрении",
        PlatformStatus.Suspended => "приостановлена",
        PlatformStatus.Expired => "срок истёк",
        PlatformStatus.Completed => "завершена",
        PlatformStatus.TerminatedEarly => "прекращена досрочно",
        PlatformStatus.Disseminating => "распространяет опыт",
        PlatformStatus.Archived => "в архиве",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Take one of the named values of PlatformStatus."),
    };

    internal static string RequireAdjective(string adjective, string name)
    {
        string word = PrintableText.Require(adjective, name).Trim();
        return word.Length > 3 && word[^1] == 'й' && word[^2] is 'ы' or 'и' or 'о'
            ? word
            : throw new ArgumentException($"{name} is “{word}”. Give the adjective in the masculine, such as «краевой» or «республиканский».", name);
    }

    private static GrammaticalGender Gender(PlatformKind kind) => kind switch
    {
        PlatformKind.ResourceCenter or PlatformKind.GrowthPointCenter or PlatformKind.QuantoriumTechnopark or PlatformKind.ITCube => Masculine,
        PlatformKind.InnovationNetworkCommunity => Neuter,
        _ => Feminine,
    };

    private static string? AdjectiveOf(RecognitionLevel level) => level switch
    {
        RecognitionLevel.Federal => "федеральный",
        RecognitionLevel.Regional => "региональный",
        RecognitionLevel.Municipal => "муниципальный",
        RecognitionLevel.City => "городской",
        RecognitionLevel.Institutional => null,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Take one of the named values of RecognitionLevel."),
    };
}
