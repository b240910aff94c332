using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <content>Single words: acronyms, adjectives, nouns and their compounds.</content>
internal ref partial struct PhraseReader
{
    /// <summary>Tells whether the word is written in capitals and never changes: «МБОУ», «СОШ», «МОиН», «IT». A word of the lexicon typed in capitals is not: «ДИРЕКТОР».</summary>
    private readonly bool IsAcronym(PhraseToken token)
    {
        ReadOnlySpan<char> word = _text[token.Start..token.End];
        int capitals = 0;
        int small = 0;
        bool foreign = false;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
            foreign |= c < '\u0400' && char.IsLetter(c);
        }

        if (word.Contains('-') && !foreign)
        {
            return capitals > 1 && small == 0 && Acronyms.Contains(word);
        }

        if (foreign)
        {
            int hyphen = word.LastIndexOf('-');
            return hyphen < 0 || !Letters.AreRussian(_lower[(token.Start + hyphen + 1)..token.End]);
        }

        if (capitals < 2)
        {
            return false;
        }

        if (small > 0 || Acronyms.Contains(word))
        {
            return true;
        }

        ReadOnlySpan<char> folded = _folded[token.Start..token.End];
        return !(NounLexicon.TryFind(folded, out _) || FunctionWords.IsLink(folded) || FunctionWords.IsAdverb(folded)
            || (Adjectives.TryRead(_lower[token.Start..token.End], out AdjectiveReading adjective)
                && (word.Length > 5 || KnownAdjectives.Contains(folded[..^2]) || NominalAdjectives.Find(folded[..^(2 + adjective.ReflexiveLength)], false, out _) != NominalAdjective.No))
            || (_isInCapitals && word.Length > 5));
    }

    private readonly bool TryReadAdjective(PhraseToken token, out AdjectiveReading reading, out NominalAdjective use, out Animacy? animacy, out FormOrigin origin)
    {
        (use, animacy, origin) = (NominalAdjective.No, null, FormOrigin.Rule);
        if (TryReadOrdinal(token, out reading))
        {
            origin = FormOrigin.Lexicon;
            return true;
        }

        ReadOnlySpan<char> folded = _folded[token.Start..token.End];
        if (!Adjectives.TryRead(_lower[token.Start..token.End], out reading) || BeginsWithNoun(folded) || NounLexicon.TryFind(folded, out _) || !Letters.AreRussian(Without(folded, '-')))
        {
            return false;
        }

        ReadOnlySpan<char> stem = folded[..^(2 + reading.ReflexiveLength)];
        use = NominalAdjectives.Find(stem, reading.ReflexiveLength > 0, out animacy);
        if (animacy is not null || KnownAdjectives.Contains(stem) || KnownAdjectives.Contains(stem[(stem.LastIndexOf('-') + 1)..]))
        {
            origin = FormOrigin.Lexicon;
        }

        return true;
    }

    // «школа-детский сад» is a noun first.
    private static bool BeginsWithNoun(ReadOnlySpan<char> folded)
    {
        int hyphen = folded.IndexOf('-');
        return hyphen > 0 && NounLexicon.TryFind(folded[..hyphen], out _);
    }

    // «1-й», «2-я», «3-е».
    private readonly bool TryReadOrdinal(PhraseToken token, out AdjectiveReading reading)
    {
        ReadOnlySpan<char> word = _lower[token.Start..token.End];
        reading = default;
        if (word.Length < 3 || word[^2] is not ('-' or '\u2011') || !char.IsDigit(word[^3]))
        {
            return false;
        }

        reading = word[^1] switch
        {
            'й' => new AdjectiveReading(Ordinals.Masculine, GrammaticalGender.Masculine, 0),
            'я' => new AdjectiveReading(Ordinals.Feminine, GrammaticalGender.Feminine, 0),
            'е' => new AdjectiveReading(Ordinals.Neuter, GrammaticalGender.Neuter, 0),
            _ => default,
        };
        return reading.Paradigm is not null;
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, char hyphen) => word[(word.LastIndexOf(hyphen) + 1)..];

    /// <summary>Reads a noun, or a compound of nouns with hyphens, and notes what changes in it.</summary>
    /// <param name="token">The word.</param>
    /// <param name="gender">Its gender, where an adjective shows it or its owner states it.</param>
    /// <param name="isPlural">Whether it is known to be a plural.</param>
    /// <param name="reading">What is known about its first half that declines.</param>
    private bool TryReadNoun(PhraseToken token, GrammaticalGender? gender, bool isPlural, out NounReading reading)
    {
        ReadOnlySpan<char> word = _lower[token.Start..token.End];
        int hyphen = word.LastIndexOfAny('-', '\u2011');
        if (hyphen > 0 && !NounLexicon.TryFind(_folded[token.Start..token.End], out _))
        {
            return TryReadCompound(token, token.Start + hyphen, gender, isPlural, out reading);
        }

        if (!TryFindNoun(token.Start, token.End, gender, isPlural, out reading, out LanguageWarning doubt))
        {
            Refuse(doubt);
            return false;
        }

        Change(token.End, reading.Paradigm, reading.Origin);
        return true;
    }

    private readonly bool TryFindNoun(int start, int end, GrammaticalGender? gender, bool isPlural, out NounReading reading, out LanguageWarning doubt)
    {
        doubt = LanguageWarning.UnknownWord;
        if (NounLexicon.TryFind(_folded[start..end], out reading) && (!isPlural || reading.IsPlural) && (gender is null || !reading.IsPlural))
        {
            return true;
        }

        if (gender is null && !isPlural && KnownForms.Contains(_folded[start..end]))
        {
            reading = default;
            return false;
        }

        return NounRules.TryRead(_lower[start..end], gender, isPlural, out reading, out doubt);
    }

    private bool TryReadCompound(PhraseToken token, int hyphen, GrammaticalGender? gender, bool isPlural, out NounReading reading)
    {
        NounReading? first = null;
        for (int start = token.Start; start < hyphen;)
        {
            int length = _lower[start..token.End].IndexOfAny('-', '\u2011');
            int end = start + length;
            ReadOnlySpan<char> part = _folded[start..end];
            if (!StaysInCompound(start, end))
            {
                if (!NounLexicon.TryFind(part, out NounReading left) && !(IsAgentive(part) && TryFindNoun(start, end, gender, isPlural, out left, out _)))
                {
                    reading = default;
                    Refuse(LanguageWarning.Ambiguous);
                    return false;
                }

                Change(end, left.Paradigm, left.Origin);
                first ??= left;
            }

            start = end + 1;
        }

        int last = hyphen + 1;
        if (first is { } head && (char.IsDigit(_text[last]) || IsAcronym(token with { Start = last })))
        {
            reading = head;
            return true;
        }

        // The second half may have a gender of its own: «школа-интернат».
        GrammaticalGender? own = first is null ? gender : null;
        bool plural = first?.IsPlural ?? isPlural;
        if (first is not null && !plural && Adjectives.TryRead(_lower[last..token.End], out AdjectiveReading adjective) && adjective.Gender is not null && !NounLexicon.TryFind(_folded[last..token.End], out _))
        {
            Change(token.End, adjective.Paradigm, FormOrigin.Rule);
            reading = first.Value;
            return true;
        }

        if (!TryFindNoun(last, token.End, own, plural, out NounReading right, out LanguageWarning doubt) || (first is not null && right.IsPlural != plural))
        {
            reading = default;
            Refuse(doubt);
            return false;
        }

        Change(token.End, right.Paradigm, right.Origin);
        reading = first ?? right;
        return true;
    }

    // «шеф-», «ИТ-», «3D-», «физико-», «сити-».
    private readonly bool StaysInCompound(int start, int end)
    {
        ReadOnlySpan<char> part = _folded[start..end];
        return FunctionWords.IsInvariablePart(part) || !Letters.AreRussian(part)
            || (end - start > 1 && !_isInCapitals && char.IsUpper(_text[start + 1]))
            || (part[^1] is 'о' or 'е' or 'и' or 'у' && !NounLexicon.TryFind(part, out _));
    }

    // Suffixes of persons that decline without surprises.
    private static bool IsAgentive(ReadOnlySpan<char> part) =>
        part.Length > 4 && (part.EndsWith("ист") || part.EndsWith("ер") || part.EndsWith("ор") || part.EndsWith("ник") || part.EndsWith("щик") || part.EndsWith("чик") || part.EndsWith("лог") || part.EndsWith("тель")
            || part.EndsWith("граф") || part.EndsWith("вед") || part.EndsWith("ант") || part.EndsWith("ент") || part.EndsWith("тик") || part.EndsWith("исты") || part.EndsWith("ники") || part.EndsWith("логи"));
}
