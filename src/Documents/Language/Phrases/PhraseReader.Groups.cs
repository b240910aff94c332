using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <content>One group: adjectives and the head that they agree with.</content>
internal ref partial struct PhraseReader
{
    /// <summary>Whether a word can be the noun that an adjective belongs to.</summary>
    private enum Agreement
    {
        /// <summary>It belongs to the adjective.</summary>
        Yes,

        /// <summary>It is governed by the adjective, which is the head itself.</summary>
        No,

        /// <summary>It is a nominative of another gender or number.</summary>
        Conflict,
    }

    private bool TryReadGroup(ref PhraseScanner scanner, bool isFirst, out PhraseHead head)
    {
        int firstChange = Count;
        AdjectiveReading adjective = default;
        NominalAdjective use = NominalAdjective.No;
        Animacy? adjectiveAnimacy = null;
        bool hasAdjective = false;
        bool isClear = false;
        GrammaticalGender? stated = isFirst ? _statedGender : null;
        bool statedPlural = isFirst && _isStatedPlural;
        while (true)
        {
            PhraseScanner before = scanner;
            PhraseToken token = scanner.Next();
            if (token.Kind == PhraseTokenKind.Word && !FunctionWords.IsLink(WordOf(token)) && !IsAcronym(token))
            {
                if (TryReadAdjective(token, out AdjectiveReading next, out NominalAdjective nextUse, out Animacy? nextAnimacy, out FormOrigin origin)
                    && !(Looks("ой", token) && (hasAdjective ? use != NominalAdjective.No : IsLoneNoun(token, scanner))))
                {
                    if (hasAdjective && next.Gender != adjective.Gender)
                    {
                        scanner = before;
                        return IsHeadItself(firstChange, adjective, adjectiveAnimacy, isClear, out head);
                    }

                    Change(token.End - next.ReflexiveLength, next.Paradigm, origin);
                    (adjective, use, adjectiveAnimacy, hasAdjective) = (next, nextUse, nextAnimacy, true);
                    isClear |= !Looks("ой", token);
                    continue;
                }

                if (FunctionWords.IsPossessive(WordOf(token)) || (!hasAdjective && IsAdverb(token, scanner)))
                {
                    continue;
                }

                if (!hasAdjective)
                {
                    return TryReadHead(token, stated, statedPlural, firstChange, isClear: false, mayGuess: isFirst, out head);
                }

                switch (TestAgreement(token, adjective.Gender, use))
                {
                    case Agreement.Yes:
                        return TryReadHead(token, adjective.Gender, adjective.Gender is null, firstChange, isClear, mayGuess: true, out head);
                    case Agreement.Conflict:
                        head = default;
                        Refuse(LanguageWarning.UnclearStructure);
                        return false;
                    default:
                        scanner = before;
                        return IsHeadItself(firstChange, adjective, adjectiveAnimacy, isClear, out head);
                }
            }

            if (hasAdjective && TryPassToAdjective(ref scanner, token, adjective.Gender))
            {
                continue;
            }

            scanner = before;
            head = default;
            return hasAdjective && IsHeadItself(firstChange, adjective, adjectiveAnimacy, isClear, out head);
        }
    }

    // «временно исполняющий», «материально ответственное лицо».
    private readonly bool IsAdverb(PhraseToken token, PhraseScanner scanner)
    {
        PhraseToken next = scanner.Next();
        return next.Kind == PhraseTokenKind.Word && TryReadAdjective(next, out _, out _, out _, out _)
            && (FunctionWords.IsAdverb(WordOf(token)) || (Looks("о", token) && !NounLexicon.TryFind(WordOf(token), out _)));
    }

    // «землерой», «конвой», but «городской совет».
    private readonly bool IsLoneNoun(PhraseToken token, PhraseScanner scanner) =>
        scanner.Next().Kind != PhraseTokenKind.Word
        && (!NounRules.IsSurelyAdjective(_lower[token.Start..token.End]) || KnownForms.Contains(_folded[token.Start..token.End]));

    private readonly bool Looks(string ending, PhraseToken token) => _lower[token.Start..token.End].EndsWith(ending);

    // «старший и младший воспитатель», «старший (младший) воспитатель».
    private bool TryPassToAdjective(ref PhraseScanner scanner, PhraseToken token, GrammaticalGender? gender)
    {
        PhraseScanner ahead = scanner;
        PhraseToken next = ahead.Next();
        bool isLink = token.Kind == PhraseTokenKind.Comma || (token.Kind == PhraseTokenKind.Word && FunctionWords.IsConjunction(WordOf(token)));
        if (next.Kind != PhraseTokenKind.Word || !(isLink || token.Kind == PhraseTokenKind.Open)
            || !TryReadAdjective(next, out AdjectiveReading adjective, out NominalAdjective use, out _, out FormOrigin origin)
            || adjective.Gender != gender || use == NominalAdjective.Always)
        {
            return false;
        }

        if (isLink)
        {
            // The adjective itself is read by the caller; here must stand a noun behind it, or another adjective.
            PhraseToken third = ahead.Next();
            return third.Kind == PhraseTokenKind.Word && !FunctionWords.IsLink(WordOf(third))
                && (TryReadAdjective(third, out AdjectiveReading another, out _, out _, out _) ? another.Gender == gender : TestAgreement(third, gender, use) == Agreement.Yes);
        }

        if (ahead.Next().Kind != PhraseTokenKind.Close)
        {
            return false;
        }

        Change(next.End - adjective.ReflexiveLength, adjective.Paradigm, origin);
        scanner = ahead;
        return true;
    }

    private bool IsHeadItself(int firstChange, AdjectiveReading adjective, Animacy? animacy, bool isClear, out PhraseHead head)
    {
        head = new PhraseHead(adjective.Gender, animacy ?? _defaultAnimacy, isClear, adjective.Paradigm.AccusativeMayBeNominative);
        Settle(firstChange, head.Animacy);
        return true;
    }

    private bool TryReadHead(PhraseToken token, GrammaticalGender? gender, bool isPlural, int firstChange, bool isClear, bool mayGuess, out PhraseHead head)
    {
        if (FunctionWords.IsNumeral(WordOf(token)))
        {
            // «два педагога»: the noun is in another case already.
            head = default;
            Refuse(LanguageWarning.UnclearStructure);
            return false;
        }

        if (!TryReadNoun(token, gender, isPlural, out NounReading noun))
        {
            head = default;
            return false;
        }

        if (!mayGuess && noun.Origin != FormOrigin.Lexicon)
        {
            head = default;
            Refuse(LanguageWarning.UnclearStructure);
            return false;
        }

        head = new PhraseHead(
            noun.Gender,
            noun.Animacy ?? _defaultAnimacy,
            isClear || (noun.Origin == FormOrigin.Lexicon && !noun.LooksOblique),
            noun.Paradigm?.AccusativeMayBeNominative ?? true,
            noun.IsBody);
        Settle(firstChange, head.Animacy);
        return true;
    }

    private readonly Agreement TestAgreement(PhraseToken token, GrammaticalGender? gender, NominalAdjective use)
    {
        ReadOnlySpan<char> folded = _folded[token.Start..token.End];
        int hyphen = folded.IndexOf('-');
        ReadOnlySpan<char> first = hyphen > 0 && !StaysInCompound(token.Start, token.Start + hyphen) ? folded[..hyphen] : folded;
        if (NounLexicon.TryFind(first, out NounReading noun) || NounLexicon.TryFind(folded, out noun) || (hyphen > 0 && NounLexicon.TryFind(folded[(hyphen + 1)..], out noun)))
        {
            return noun.Gender == gender && !(use == NominalAdjective.Always && noun.LooksOblique) ? Agreement.Yes
                : noun.LooksOblique || use == NominalAdjective.Always || (use == NominalAdjective.WhenAlone && IsObject(noun)) ? Agreement.No
                : Agreement.Conflict;
        }

        if (use == NominalAdjective.Always || (use == NominalAdjective.WhenAlone && IsSurelyGoverned(folded, gender)))
        {
            return Agreement.No;
        }

        bool looks = gender switch
        {
            GrammaticalGender.Masculine => !Letters.IsVowel(folded[^1]) || folded[^1] is 'а' or 'я',
            GrammaticalGender.Feminine => folded[^1] is 'а' or 'я' or 'ь',
            GrammaticalGender.Neuter => folded[^1] is 'о' or 'е' || folded.EndsWith("мя"),
            _ => folded[^1] is 'ы' or 'и' or 'а' or 'я' or 'е',
        };
        return looks ? Agreement.Yes : use == NominalAdjective.No ? Agreement.Conflict : Agreement.No;
    }

    // «осуществляющие обучение»: the accusative of a thing.
    private static bool IsObject(NounReading noun) => noun.Animacy == Animacy.Inanimate && noun.Paradigm is { AccusativeMayBeNominative: true };

    // «управляющий делами», «дежурная этажа», «служащие администраций».
    private static bool IsSurelyGoverned(ReadOnlySpan<char> word, GrammaticalGender? gender) => gender switch
    {
        GrammaticalGender.Masculine => word[^1] is 'а' or 'я' || EndsOblique(word),
        GrammaticalGender.Feminine => NounLexicon.IsMasculineGenitive(word, out _) || (word[^1] == 'а' && !word.EndsWith("ка")) || (word[^1] == 'я' && !word.EndsWith("ия")),
        GrammaticalGender.Neuter => EndsOblique(word),
        _ => !PluralNouns.TryFind(word, out _) || EndsOblique(word),
    };

    private static bool EndsOblique(ReadOnlySpan<char> word) => word.Length > 3 && word[^2..] is "ом" or "ем" or "ам" or "ям" or "ах" or "ях" or "ов" or "ев" or "ых" or "их" or "ым" or "им" or "ми";
}
