using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>The rules of names, ready to be asked. Built once, at the first name.</summary>
internal static class NameTables
{
    private static readonly SuffixIndex<Paradigm> SurnamesOfMen = Build(SurnameRules.Masculine);
    private static readonly SuffixIndex<Paradigm> SurnamesOfWomen = Build(SurnameRules.Feminine);
    private static readonly SuffixIndex<Paradigm> GivenNamesOfMen = Build(GivenNameRules.Masculine);
    private static readonly SuffixIndex<Paradigm> GivenNamesOfWomen = Build(GivenNameRules.Feminine);
    private static readonly SuffixIndex<Paradigm> PatronymicsOfMen = Build(PatronymicRules.Masculine);
    private static readonly SuffixIndex<Paradigm> PatronymicsOfWomen = Build(PatronymicRules.Feminine);
    private static readonly SuffixIndex<string> TurkicWords = new(PatronymicRules.Turkic);
    private static readonly SuffixIndex<string> Typical = new([("", SurnameShapes.Typical)]);
    private static readonly SuffixIndex<string> Particles = new([("", SurnameShapes.Particles)]);
    private static readonly SuffixIndex<string> FixedFirstParts = new([("", SurnameShapes.FixedFirstParts)]);
    private static readonly SuffixIndex<string> DecliningFirstParts = new([("", SurnameShapes.DecliningFirstParts)]);
    private static readonly SuffixIndex<string> FixedLastParts = new([("", SurnameShapes.FixedLastParts)]);
    private static readonly SuffixIndex<string> FullPatronymics = new([("", PatronymicRules.Certain)]);

    /// <summary>Answers how a word declines, or <see langword="null"/> when no rule fits it.</summary>
    public static Paradigm? Find(PersonNamePart part, GrammaticalGender gender, ReadOnlySpan<char> word, out bool isWhole)
    {
        bool ofMan = gender == GrammaticalGender.Masculine;
        isWhole = false;
        return part switch
        {
            PersonNamePart.Surname => (ofMan ? SurnamesOfMen : SurnamesOfWomen).Find(word, out isWhole),
            PersonNamePart.Patronymic when (ofMan ? PatronymicsOfMen : PatronymicsOfWomen).Find(word, out isWhole) is { } paradigm => paradigm,
            _ => (ofMan ? GivenNamesOfMen : GivenNamesOfWomen).Find(word, out isWhole),
        };
    }

    public static bool IsTypicalSurname(ReadOnlySpan<char> word) => Typical.Find(word, out _) is not null || GenderOfSurname(word) is not null;

    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.Find(word, out _) is not null;

    public static bool IsFixedFirstPart(ReadOnlySpan<char> word) => FixedFirstParts.Find(word, out _) is not null;

    public static bool IsDecliningFirstPart(ReadOnlySpan<char> word) => DecliningFirstParts.Find(word, out _) is not null;

    public static bool IsFixedLastPart(ReadOnlySpan<char> word) => FixedLastParts.Find(word, out _) is not null;

    public static bool IsTurkicWord(ReadOnlySpan<char> word) => TurkicWords.Find(word, out _) is not null;

    /// <summary>Tells whether a word can hardly be anything but a patronymic: «Петровна», «Ильич».</summary>
    public static bool IsCertainPatronymic(ReadOnlySpan<char> word) => FullPatronymics.Find(word, out _) is not null;

    /// <summary>Tells a gender by the last word of a patronymic.</summary>
    public static GrammaticalGender? GenderOfPatronymic(ReadOnlySpan<char> word) => TurkicWords.Find(word, out _) switch
    {
        "м" => GrammaticalGender.Masculine,
        "ж" => GrammaticalGender.Feminine,
        _ => PatronymicsOfMen.Find(word, out _) is not null ? GrammaticalGender.Masculine
            : PatronymicsOfWomen.Find(word, out _) is not null ? GrammaticalGender.Feminine
            : null,
    };

    /// <summary>Tells a gender by the ending of a surname, or of the last part of one.</summary>
    public static GrammaticalGender? GenderOfSurname(ReadOnlySpan<char> word) =>
        SurnamesOfMen.Find(word, out _) is { TellsGender: true } ? GrammaticalGender.Masculine
        : SurnamesOfWomen.Find(word, out _) is { TellsGender: true } ? GrammaticalGender.Feminine
        : null;

    private static SuffixIndex<Paradigm> Build((string Endings, string Words)[] rules) =>
        new(rules.Select(rule => (Paradigm.Parse(rule.Endings), rule.Words)));
}
