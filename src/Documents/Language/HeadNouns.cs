using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>The nouns that head the names of addressees, organizers, events and purposes, with their endings.</summary>
internal static class HeadNouns
{
    // Endings in the order of GrammaticalCase, appended to the stem, which is the nominative less its own ending.
    private static readonly ImmutableArray<(string Endings, string Nouns)> Persons =
    [
        ("ь я ю я ем е", "руководитель учитель преподаватель воспитатель представитель председатель заместитель"),
        ("- а у а ом е", "директор методист педагог специалист эксперт куратор координатор ректор инспектор"),
    ];

    private static readonly ImmutableArray<(string Endings, string Nouns)> Others =
    [
        ("ь я ю ь ем е", "фестиваль"),
        ("- а у - ом е", "форум семинар конкурс совет центр отдел департамент комитет институт университет техникум детсад"),
        ("й я ю й ем е", "лицей музей"),
        ("о а у о ом е", "министерство агентство общество"),
        ("а ы е у ой е", "школа группа служба работа"),
        ("а и е у ой е", "подготовка поддержка методика выставка площадка"),
        ("и ей ям ей ями ях", "руководители учредители преподаватели воспитатели представители председатели заместители родители"),
        ("я ей ям ей ями ях", "учителя"),
        ("а ов ам ов ами ах", "директора ректора инспектора"),
        ("ы ов ам ов ами ах", "методисты специалисты эксперты кураторы координаторы авторы лекторы члены"),
        ("и ов ам ов ами ах", "педагоги работники участники сотрудники начальники психологи наставники"),
        ("ие их им их ими их", "заведующие"),
        ("ы ов ам ы ами ах", "отделы департаменты комитеты советы центры"),
    ];

    // Derivational suffixes whose nouns all decline alike. No one ends with another.
    private static readonly ImmutableArray<string[]> Suffixes =
    [
        .. new[]
        {
            "ение ения ению ение ением ении",
            "ание ания анию ание анием ании",
            "итие ития итию итие итием итии",
            "ация ации ации ацию ацией ации",
            "енция енции енции енцию енцией енции",
            "ество ества еству ество еством естве",
            "ость ости ости ость остью ости",
            "изации изаций изациям изации изациями изациях",
            "ения ений ениям ения ениями ениях",
        }.Select(forms => forms.Split(' ')),
    ];

    private static readonly FrozenDictionary<string, string[]> PersonForms = Build(Persons);
    private static readonly FrozenDictionary<string, string[]> OtherForms = Build(Others);

    /// <summary>Tells whether the noun names one person, after whom a name may follow.</summary>
    public static bool IsPerson(string noun) => PersonForms.ContainsKey(noun);

    public static bool TryDecline(string noun, GrammaticalCase grammaticalCase, [NotNullWhen(true)] out string? form)
    {
        if (PersonForms.TryGetValue(noun, out string[]? forms) || OtherForms.TryGetValue(noun, out forms))
        {
            form = forms[(int)grammaticalCase];
            return true;
        }

        foreach (string[] suffix in Suffixes)
        {
            string nominative = suffix[(int)GrammaticalCase.Nominative];
            if (noun.Length > nominative.Length + 1 && noun.EndsWith(nominative, StringComparison.Ordinal))
            {
                form = string.Concat(noun.AsSpan(0, noun.Length - nominative.Length), suffix[(int)grammaticalCase]);
                return true;
            }
        }

        form = null;
        return false;
    }

    private static FrozenDictionary<string, string[]> Build(ImmutableArray<(string Endings, string Nouns)> paradigms)
    {
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach ((string endings, string nouns) in paradigms)
        {
            string[] all = [.. endings.Split(' ').Select(ending => ending == "-" ? "" : ending)];
            foreach (string noun in nouns.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string stem = noun[..^all[0].Length];
                forms.Add(noun, [.. all.Select(ending => stem + ending)]);
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
