using InnovationDomain.Events;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Noun phrases with the cases that the documents ask for: nominative, genitive, dative, instrumental.</summary>
internal static class Phrases
{
    private static readonly NounPhrase[] Authorities =
    [
        Given("управление образования администрации города", "управления образования администрации города", "управлению образования администрации города", "управлением образования администрации города", GrammaticalGender.Neuter),
        Given("комитет по образованию", "комитета по образованию", "комитету по образованию", "комитетом по образованию", GrammaticalGender.Masculine),
        Given("министерство образования края", "министерства образования края", "министерству образования края", "министерством образования края", GrammaticalGender.Neuter),
    ];

    private static readonly NounPhrase[] Documents =
    [
        Given("Положение о муниципальной инновационной площадке", "Положения о муниципальной инновационной площадке", "Положению о муниципальной инновационной площадке", "Положением о муниципальной инновационной площадке", GrammaticalGender.Neuter),
        Given("Порядок отбора инновационных проектов", "Порядка отбора инновационных проектов", "Порядку отбора инновационных проектов", "Порядком отбора инновационных проектов", GrammaticalGender.Masculine),
    ];

    private static readonly NounPhrase[] Festivals =
    [
        Given("фестиваль педагогических идей", "фестиваля педагогических идей", "фестивалю педагогических идей", "фестивалем педагогических идей", GrammaticalGender.Masculine),
        Given("краевой фестиваль центров «Точка роста»", "краевого фестиваля центров «Точка роста»", "краевому фестивалю центров «Точка роста»", "краевым фестивалем центров «Точка роста»", GrammaticalGender.Masculine),
    ];

    private static readonly NounPhrase[] Events =
    [
        Given("методическое совещание", "методического совещания", "методическому совещанию", "методическим совещанием", GrammaticalGender.Neuter),
        Given("стратегическая сессия", "стратегической сессии", "стратегической сессии", "стратегической сессией", GrammaticalGender.Feminine),
        Given("круглый стол", "круглого стола", "круглому столу", "круглым столом", GrammaticalGender.Masculine),
    ];

    private static readonly NounPhrase[] Groups =
    [
        Given("руководители школ", "руководителей школ", "руководителям школ", "руководителями школ").AsPlural(),
        Given("учителя физики", "учителей физики", "учителям физики", "учителями физики").AsPlural(),
        Given("методическая служба", "методической службы", "методической службе", "методической службой", GrammaticalGender.Feminine),
    ];

    private static readonly NounPhrase[] Councils =
    [
        Given("координационный совет", "координационного совета", "координационному совету", "координационным советом", GrammaticalGender.Masculine),
        Given("экспертная комиссия", "экспертной комиссии", "экспертной комиссии", "экспертной комиссией", GrammaticalGender.Feminine),
    ];

    private static readonly NounPhrase[] Networks =
    [
        Given("сетевое сообщество «Инженеры будущего»", "сетевого сообщества «Инженеры будущего»", "сетевому сообществу «Инженеры будущего»", "сетевым сообществом «Инженеры будущего»", GrammaticalGender.Neuter),
    ];

    private static readonly NounPhrase[] Purposes = [Given("развитие сети центров", "развития сети центров", "развитию сети центров", "развитием сети центров", GrammaticalGender.Neuter)];

    private static readonly NounPhrase[] Titles =
    [
        Given("директор", "директора", "директору", "директором", GrammaticalGender.Masculine), Given("учитель физики", "учителя физики", "учителю физики", "учителем физики", GrammaticalGender.Masculine),
        Given("начальник управления образования", "начальника управления образования", "начальнику управления образования", "начальником управления образования", GrammaticalGender.Masculine),
        Given("методист", "методиста", "методисту", "методистом", GrammaticalGender.Masculine), Given("заведующая детским садом", "заведующей детским садом", "заведующей детским садом", "заведующей детским садом", GrammaticalGender.Feminine),
        Given("доцент кафедры педагогики", "доцента кафедры педагогики", "доценту кафедры педагогики", "доцентом кафедры педагогики", GrammaticalGender.Masculine),
    ];

    public static NounPhrase For(Draw draw, Member member)
    {
        NounPhrase phrase = draw.Pick(member switch
        {
            { Name: "Issuer" } => Authorities,
            { Name: "ApprovedDocument" } => Documents,
            { Name: "RecommendationsPurpose" } => Purposes,
            { Name: "Designation", Owner: { } owner } when owner == typeof(Festival) => Festivals,
            { Name: "Designation" } => Events,
            { Name: "CouncilName" } => Councils,
            { Name: "GroupName" } => Networks,
            { Name: "Title" } => Titles,
            _ => Groups,
        });
        if (!draw.IsExtreme || draw.Chance(60))
        {
            return phrase;
        }

        // No form beside the first one, or one that is longer than a line.
        return draw.Chance(50) || member.Name is "Issuer" or "ApprovedDocument"
            ? Longer(phrase, string.Concat(Enumerable.Repeat(" и другие", draw.Between(1, 40))))
            : NounPhrase.Of(phrase.Nominative);
    }

    private static NounPhrase Longer(NounPhrase phrase, string ending)
    {
        foreach (GrammaticalCase grammaticalCase in Enum.GetValues<GrammaticalCase>())
        {
            phrase = phrase.TryGetGiven(grammaticalCase, out string? form) ? phrase.With(grammaticalCase, form + ending) : phrase;
        }

        return phrase;
    }

    private static NounPhrase Given(string nominative, string genitive, string dative, string instrumental, GrammaticalGender? gender = null)
    {
        NounPhrase phrase = NounPhrase.Of(nominative).With(GrammaticalCase.Genitive, genitive).With(GrammaticalCase.Dative, dative).With(GrammaticalCase.Instrumental, instrumental);
        return gender is { } known ? phrase.WithGender(known) : phrase;
    }
}
