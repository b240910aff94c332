using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>Which word of a name has which role. −1: the name has no such part.</summary>
/// <remarks>Every order is weighed by what its words look like in their roles; the orders of documents win ties.</remarks>
internal readonly record struct NameRoles(int Surname, int Given, int Patronymic)
{
    // What the two orders of documents are worth against what single words look like: «Векслер Амний Апетович», where «Амний» could be an adjective.
    private const int WorthOfDocumentOrder = 7;

    // What one word alone can be worth: a reading that wins by no more may be wrong.
    private const int WorthOfDoubt = 2;

    private static readonly NameRoles Unclear = new(-1, -1, -1);

    // Orders from the most usual to the least.
    private static readonly NameRoles[] OfTwo = [new(0, 1, -1), new(1, 0, -1), new(-1, 0, 1), new(-1, 1, 0)];
    private static readonly NameRoles[] OfTwoWithInitials = [new(0, 1, -1), new(1, 0, -1)];
    private static readonly NameRoles[] OfThree = [new(0, 1, 2), new(2, 0, 1), new(0, 2, 1), new(1, 0, 2), new(1, 2, 0), new(2, 1, 0)];

    public bool AreTold => Surname >= 0 || Given >= 0 || Patronymic >= 0;

    /// <param name="text">The name as typed.</param>
    /// <param name="words">Its words.</param>
    /// <param name="hasInitials">Whether initials stand beside them.</param>
    /// <param name="other">The reading that is nearly as good, or one that tells nothing when there is none.</param>
    public static NameRoles Of(ReadOnlySpan<char> text, ReadOnlySpan<NameWord> words, bool hasInitials, out NameRoles other)
    {
        other = Unclear;
        if (words.Length > OfThree[0].Patronymic + 1)
        {
            return Unclear;
        }

        Span<WordLooks> looks = stackalloc WordLooks[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            looks[i] = WordLooks.Of(text, words[i]);
        }

        return (words.Length, hasInitials) switch
        {
            (1, true) => new(0, -1, -1),
            (1, false) => OfOneWord(looks[0]),
            (2, true) => UnlessTwoSurnames(looks, Best(looks, OfTwoWithInitials, out other)),
            (2, false) => UnlessTwoSurnames(looks, Best(looks, OfTwo, out other)),
            (3, false) => UnlessNoPatronymic(looks, Best(looks, OfThree, out other)),
            _ => Unclear,
        };
    }

    private static NameRoles OfOneWord(WordLooks word) =>
        word.ListedGender is not null ? new(-1, 0, -1)
        : word.PatronymicGender == GrammaticalGender.Feminine && word.AsPatronymic > word.AsSurname ? new(-1, -1, 0)
        : new(0, -1, -1);

    private static NameRoles Best(ReadOnlySpan<WordLooks> words, NameRoles[] orders, out NameRoles other)
    {
        (NameRoles best, int bestWeight) = (Unclear, int.MinValue);
        (other, int otherWeight) = (Unclear, int.MinValue);
        foreach (NameRoles order in orders)
        {
            int weight = order.Weigh(words);
            if (weight > bestWeight)
            {
                (other, otherWeight) = (best, bestWeight);
                (best, bestWeight) = (order, weight);
            }
            else if (weight > otherWeight)
            {
                (other, otherWeight) = (order, weight);
            }
        }

        other = bestWeight - WorthOfDoubt <= otherWeight ? other : Unclear;
        return best;
    }

    // «Иванов Петрова» is no surname and name.
    private static NameRoles UnlessTwoSurnames(ReadOnlySpan<WordLooks> words, NameRoles roles) =>
        words[roles.Given].IsOnlySurname ? Unclear : roles;

    // Three words without a patronymic may be «Ким Чен Ын» or «Гарсия Маркес Габриэль»: which decline how, only a reader knows.
    private static NameRoles UnlessNoPatronymic(ReadOnlySpan<WordLooks> words, NameRoles roles) =>
        words[roles.Patronymic].PatronymicGender is null ? Unclear : roles;

    private int Weigh(ReadOnlySpan<WordLooks> words)
    {
        int weight = Surname >= 0 ? words[Surname].AsSurname : 0;
        weight += words[Given].AsGiven;
        if (Patronymic < 0)
        {
            return weight;
        }

        // «Мария Абрамович» is a woman with a surname, not a woman with a man's patronymic.
        bool disagree = words.Length == 2 && words[Given].ListedGender is { } given && words[Patronymic].PatronymicGender is { } patronymic && given != patronymic;
        bool isOfDocuments = this is { Surname: 0, Given: 1 } or { Given: 0, Patronymic: 1 };
        return weight + words[Patronymic].AsPatronymic - (disagree ? 20 : 0) + (isOfDocuments && words.Length == 3 ? WorthOfDocumentOrder : 0);
    }
}
