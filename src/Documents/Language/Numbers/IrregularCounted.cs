using System.Collections.Frozen;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>The counted nouns that no ending tells: other stems, and instrumentals that depend on the stress.</summary>
internal static class IrregularCounted
{
    // Feminines in «-ица» are never stressed on the ending; these others, met in official texts, neither.
    private static readonly FrozenDictionary<string, string> Instrumentals = (
        "месяц:ем образец:ом владелец:ем врач:ом платеж:ом чертеж:ом этаж:ом тираж:ом стаж:ем рубеж:ом багаж:ом товарищ:ем конец:ом дворец:ом отец:ом жилец:ом боец:ом борец:ом " +
        "тысяча:ей задача:ей дача:ей передача:ей встреча:ей сдача:ей выдача:ей афиша:ей свеча:ой межа:ой")
        .Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static string? Instrumental(string one, string stem) =>
        Instrumentals.TryGetValue(one, out string? ending) ? stem + ending
        : one.EndsWith("ица", StringComparison.Ordinal) ? stem + "ей"
        : null;

    public static CountedWord? Find(string one, string few, string many, Animacy animacy) => (one, few, many) switch
    {
        ("год", "года", "лет") => Masculine("год", animacy) with { Plural = [null, null, "годам", null, "годами", "годах"] },
        ("человек", "человека", "человек") => Masculine("человек", animacy) with { Plural = [null, null, "человекам", null, "человеками", "человеках"] },
        ("ребенок", "ребенка", "детей") => new(
            [one, few, "ребенку", animacy == Animacy.Animate ? few : one, "ребенком", "ребенке"],
            [null, null, "детям", null, "детьми", "детях"],
            GrammaticalGender.Masculine),
        ("путь", "пути", "путей") => new([one, few, few, one, "путем", few], [null, null, "путям", null, "путями", "путях"], GrammaticalGender.Masculine),
        _ => null,
    };

    private static CountedWord Masculine(string stem, Animacy animacy) => new(
        [stem, stem + "а", stem + "у", animacy == Animacy.Animate ? stem + "а" : stem, stem + "ом", stem + "е"],
        new string?[6],
        GrammaticalGender.Masculine);
}
