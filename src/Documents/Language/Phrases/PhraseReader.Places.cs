using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <content>The name of a town behind «город», which agrees with it: «город Пятигорск» – «города Пятигорска».</content>
internal ref partial struct PhraseReader
{
    private const string Town = "город";

    /// <summary>Reads the name of a town right behind the head of the phrase.</summary>
    /// <remarks>Names of two words are written both ways («города Нижний Тагил», «города Нижнего Тагила»), so they are left to the owner of the phrase; those in «-о» stay.</remarks>
    private bool TryReadTown(PhraseScanner scanner, PhraseToken token)
    {
        ReadOnlySpan<char> before = _folded[..token.Start].TrimEnd();
        if (Count != 1 || !before.Equals(Town, StringComparison.Ordinal) || !IsCapitalized(token))
        {
            return false;
        }

        ReadOnlySpan<char> name = _lower[token.Start..token.End];
        if (name[^1] is 'о' or 'е')
        {
            return false;
        }

        GrammaticalGender? gender = name[^1] != 'ь' ? null
            : name.EndsWith("поль") || name.EndsWith("вль") ? GrammaticalGender.Masculine
            : GrammaticalGender.Feminine;
        PhraseToken next = scanner.Next();
        if ((IsCapitalized(next) && !EndsLikeOblique(next)) || name.Contains('-') || !TryFindNoun(token.Start, token.End, gender, isPlural: false, out NounReading town, out _))
        {
            Refuse(LanguageWarning.UnclearStructure);
            return false;
        }

        Change(token.End, town.Paradigm, FormOrigin.Rule);
        return true;
    }

    // «город Екатеринбург Свердловской области».
    private readonly bool EndsLikeOblique(PhraseToken token) => WordOf(token)[^2..] is "ой" or "го" or "их" or "ых";
}
