using System.Collections.Frozen;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The adjectives and participles that serve as nouns.</summary>
internal static class NominalAdjectives
{
    private const string Persons =
        "заведующ* вожат* служащ* опекаем* воспитуем* наставляем* военнослужащ* госслужащ* трудящ* отдыхающ* подопечн* управляющ исполняющ командующ дежурн ответственн рабоч разнорабоч " +
        "уполномоченн доверенн председательствующ присутствующ выступающ приглашенн проверяющ сопровождающ ведущ учен старш младш главн больн взросл участвующ постов часов рядов звеньев дневальн горничн* портн* " +
        "курирующ умирающ поверенн* подозреваем* обвиняем* потерпевш* пострадавш* инспектирующ замещающ сдающ поступающ* экзаменуем* аттестуем* испытуем* проживающ работающ отстающ отсутствующ выпускающ лежач городов* участков понят нападающ* проводящ";

    private const string Things =
        "столов* мастерск* учительск* приемн гостин* раздевалочн* душев* прачечн* игров* бухгалтерск накладн* контрольн запят* данн* животн* насеком* прилагательн* существительн* отпускн* командировочн* суточн*";

    private static readonly FrozenDictionary<string, (NominalAdjective Use, Animacy Animacy)> Stems = Build();
    private static readonly FrozenDictionary<string, (NominalAdjective Use, Animacy Animacy)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Stems.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="stem">The word in small letters, with «е» for «ё», without its ending and «ся».</param>
    /// <param name="isReflexive">Whether «ся» stands behind the ending.</param>
    /// <param name="animacy">What the head is, when the word is known.</param>
    public static NominalAdjective Find(ReadOnlySpan<char> stem, bool isReflexive, out Animacy? animacy)
    {
        // Only with «ся»: «обучающиеся» are pupils, «обучающие программы» are not.
        if (isReflexive)
        {
            bool isPupil = stem is "обучающ" or "учащ";
            animacy = isPupil ? Animacy.Animate : null;
            return isPupil ? NominalAdjective.Always : NominalAdjective.WhenAlone;
        }

        if (Lookup.TryGetValue(stem, out (NominalAdjective Use, Animacy Animacy) known))
        {
            animacy = known.Animacy;
            return known.Use;
        }

        // Any other participle governs what follows: «реализующая программы».
        animacy = null;
        return stem.Length > 4 && (stem[^1] == 'щ' || stem.EndsWith("вш")) ? NominalAdjective.WhenAlone : NominalAdjective.No;
    }

    private static FrozenDictionary<string, (NominalAdjective Use, Animacy Animacy)> Build()
    {
        var stems = new Dictionary<string, (NominalAdjective, Animacy)>(StringComparer.Ordinal);
        foreach ((string words, Animacy animacy) in new[] { (Persons, Animacy.Animate), (Things, Animacy.Inanimate) })
        {
            foreach (string word in words.Split(' '))
            {
                int star = word.IndexOf('*', StringComparison.Ordinal);
                stems.Add(star < 0 ? word : word[..star], (star < 0 ? NominalAdjective.WhenAlone : NominalAdjective.Always, animacy));
            }
        }

        return stems.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
