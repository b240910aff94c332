namespace InnovationDomain.Documents.Language.Phrases;

/// <content>Persons' names inside a phrase.</content>
internal ref partial struct PhraseReader
{
    /// <summary>Notes a name in the nominative: three words with a patronymic, or a surname and initials right where a person is named.</summary>
    private bool TryReadName(ref PhraseScanner scanner, PhraseToken token, bool isDirect, bool isPerson, bool mayBeInitials)
    {
        PhraseScanner ahead = scanner;
        if (token.Kind == PhraseTokenKind.Word && !IsCapitalized(token))
        {
            return false;
        }

        PhraseToken second = ahead.Next();
        if (token.Kind == PhraseTokenKind.Initial && second.Kind != PhraseTokenKind.Initial && WordOf(token) is "г")
        {
            // «Г. ПЯТИГОРСК» is a town.
            return false;
        }

        PhraseToken third = ahead.Next();
        PhraseToken fourth = ahead.Next();
        int end = 0;
        if (token.Kind == PhraseTokenKind.Word && IsCapitalized(second) && IsCapitalized(third) && WordOf(fourth) is "оглы" or "кызы" or "оглу" or "кизи" or "уулу" or "угли")
        {
            end = fourth.End;
        }
        else if (token.Kind == PhraseTokenKind.Word && IsCapitalized(second) && IsCapitalized(third) && (IsPatronymic(third) || IsPatronymic(second)))
        {
            end = third.End;
        }
        else if (mayBeInitials && token.Kind == PhraseTokenKind.Initial)
        {
            end = second.Kind == PhraseTokenKind.Initial && IsCapitalized(third) ? third.End : IsCapitalized(second) ? second.End : 0;
        }
        else if (mayBeInitials && token.Kind == PhraseTokenKind.Word && second.Kind == PhraseTokenKind.Initial)
        {
            end = third.Kind == PhraseTokenKind.Initial ? third.End : second.End;
        }
        else if (isDirect && isPerson && !_isInCapitals && token.Kind == PhraseTokenKind.Word && second.Kind is PhraseTokenKind.End or PhraseTokenKind.Comma && IsSurname(token))
        {
            // «директор Иванов», «глава Пушкина»: a surname, or a town.
            Refuse(LanguageWarning.UnclearStructure);
            return false;
        }

        if (end == 0)
        {
            return false;
        }

        Add(new PhraseChange(token.Start, end, null, Animacy.Animate));
        while (scanner.Next().End < end)
        {
        }

        return true;
    }

    // «помощник депутата А. Б. Петрова»: whose name it is, his or the deputy's, nobody can tell; «А. Б. Петров» is his.
    private bool BelongsToPerson(PhraseScanner scanner, PhraseToken token, PhraseToken previous)
    {
        if (token.Kind != PhraseTokenKind.Initial || !IsPersonGenitive(previous))
        {
            return IsPersonGenitive(previous);
        }

        PhraseToken surname = scanner.Next();
        if (surname.Kind == PhraseTokenKind.Initial)
        {
            surname = scanner.Next();
        }

        if (!IsCapitalized(surname) || Letters.IsVowel(_folded[surname.End - 1]))
        {
            Refuse(LanguageWarning.UnclearStructure);
            return true;
        }

        return _lower[(surname.End - 2)..surname.End] is "ой" or "ым" or "им";
    }

    private readonly bool IsPersonGenitive(PhraseToken token) =>
        token.Kind == PhraseTokenKind.Word && NounLexicon.IsMasculineGenitive(WordOf(token), out NounReading noun) && noun.Animacy == Animacy.Animate;

    private readonly bool IsPatronymic(PhraseToken token)
    {
        ReadOnlySpan<char> word = WordOf(token);
        return word.Length > 4 && (word.EndsWith("ович") || word.EndsWith("евич") || word.EndsWith("ьич") || word.EndsWith("мич") || word.EndsWith("лич") || word.EndsWith("тич")
            || word.EndsWith("овна") || word.EndsWith("евна") || word.EndsWith("ична") || word.EndsWith("инична"));
    }

    private readonly bool IsSurname(PhraseToken token)
    {
        ReadOnlySpan<char> word = WordOf(token);
        return !NounLexicon.TryFind(word, out _)
            && (word.EndsWith("ов") || word.EndsWith("ев") || word.EndsWith("ин") || word.EndsWith("ова") || word.EndsWith("ева") || word.EndsWith("ина") || word.EndsWith("ский") || word.EndsWith("ская"));
    }
}
