using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>How much a word of a typed name looks like each part of a name: a weight for every role.</summary>
internal readonly record struct WordLooks
{
    private const int Never = -20;

    public int AsSurname { get; private init; }

    public int AsGiven { get; private init; }

    public int AsPatronymic { get; private init; }

    /// <summary>Gets the gender that the word tells as a patronymic.</summary>
    public GrammaticalGender? PatronymicGender { get; private init; }

    /// <summary>Gets the gender of a listed first name.</summary>
    public GrammaticalGender? ListedGender { get; private init; }

    /// <summary>Gets whether the word can be no first name: it has the ending of a surname, and nothing of a name.</summary>
    public bool IsOnlySurname { get; private init; }

    public static WordLooks Of(ReadOnlySpan<char> text, NameWord word)
    {
        ReadOnlySpan<char> name = word.Place.In(text);
        ReadOnlySpan<char> last = PartDeclension.LastWord(name);
        GrammaticalGender? patronymicGender = NameTables.GenderOfPatronymic(last);
        if (word.IsTurkicPatronymic)
        {
            return new() { AsSurname = Never, AsGiven = Never, AsPatronymic = -Never, PatronymicGender = patronymicGender };
        }

        if (word.HasParticle)
        {
            return new() { AsSurname = 8, AsGiven = -5, AsPatronymic = Never };
        }

        GrammaticalGender? givenGender = GivenNames.GenderOf(name, out bool isListed);
        bool tellsGender = NameTables.GenderOfSurname(last) is not null;
        bool isCertainPatronymic = NameTables.IsCertainPatronymic(name);
        bool isTypical = tellsGender || NameTables.IsTypicalSurname(last);
        return new()
        {
            AsSurname = isListed ? 1 : WeighSurname(hasFormant: givenGender is not null, tellsGender, isTypical),
            AsGiven = isListed ? 6 : isCertainPatronymic ? -8 : WeighGiven(hasFormant: givenGender is not null, tellsGender, isTypical),
            AsPatronymic = isCertainPatronymic ? 8 : patronymicGender is not null ? 4 : -10,
            PatronymicGender = patronymicGender,
            ListedGender = isListed ? givenGender : null,
            IsOnlySurname = tellsGender && !isListed && givenGender is null,
        };
    }

    // «Мишустина» is a surname sooner than a first name, «Гуляра» a first name, «Данелия» either.
    private static int WeighSurname(bool hasFormant, bool tellsGender, bool isTypical) => (hasFormant, tellsGender, isTypical) switch
    {
        (true, true, _) => 4,
        (true, false, true) => 3,
        (true, false, false) => 1,
        (false, _, true) => 5,
        (false, _, false) => 2,
    };

    private static int WeighGiven(bool hasFormant, bool tellsGender, bool isTypical) => (hasFormant, tellsGender, isTypical) switch
    {
        (true, true, _) => 2,
        (true, false, _) => 3,
        (false, _, true) => 0,
        (false, _, false) => 1,
    };
}
