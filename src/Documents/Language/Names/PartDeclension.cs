using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>Declines one part of a name by the rules: its words, and the halves of a hyphenated word.</summary>
internal static class PartDeclension
{
    // No surname of Russian documents is longer; a longer run of letters is no name.
    private const int LongestWord = 60;

    public static void Append(
        ref FormBuffer buffer, ref Outcome outcome, ReadOnlySpan<char> text, PersonNamePart part, GrammaticalGender? gender, GrammaticalCase grammaticalCase)
    {
        // «Гасан оглы»: neither the word nor the father's name before it changes.
        if (part == PersonNamePart.Patronymic && NameTables.IsTurkicWord(LastWord(text)))
        {
            buffer.Append(text);
            outcome.Add(FormOrigin.Invariable);
            return;
        }

        while (!text.IsEmpty)
        {
            int length = WordLength(text);
            if (length == 0)
            {
                buffer.Append(text[0]);
                text = text[1..];
                continue;
            }

            AppendWord(ref buffer, ref outcome, text[..length], part, gender, grammaticalCase);
            text = text[length..];
        }
    }

    /// <summary>The last word of a part, which tells its gender.</summary>
    public static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not '-')
        {
            start--;
        }

        return text[start..end];
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        return length;
    }

    private static void AppendWord(
        ref FormBuffer buffer, ref Outcome outcome, ReadOnlySpan<char> word, PersonNamePart part, GrammaticalGender? gender, GrammaticalCase grammaticalCase)
    {
        if (word.Length == 1 || word[^1] == '.' || (part == PersonNamePart.Surname && NameTables.IsParticle(word)))
        {
            Keep(ref buffer, ref outcome, word, char.IsLetter(word[0]));
            return;
        }

        if (gender is { } known)
        {
            outcome.Add(AppendWord(ref buffer, word, part, known, grammaticalCase));
            return;
        }

        // Where a man's and a woman's form are one, the gender need not be known: «Глинки», «Дюма», «Черных».
        int start = buffer.Written.Length;
        Outcome ofMan = AppendWord(ref buffer, word, part, GrammaticalGender.Masculine, grammaticalCase);
        int end = buffer.Written.Length;
        Outcome ofWoman = AppendWord(ref buffer, word, part, GrammaticalGender.Feminine, grammaticalCase);
        bool areSame = buffer.Written[start..end].SequenceEqual(buffer.Written[end..]);
        buffer.Rewind(areSame ? end : start);
        if (areSame)
        {
            outcome.Add(ofMan);
            outcome.Add(ofWoman);
        }
        else
        {
            buffer.Append(word);
            outcome.Warn(LanguageWarning.GenderUndecided);
        }
    }

    private static Outcome AppendWord(
        ref FormBuffer buffer, ReadOnlySpan<char> word, PersonNamePart part, GrammaticalGender gender, GrammaticalCase grammaticalCase)
    {
        var outcome = new Outcome();
        int hyphen = word.LastIndexOf('-');
        if (hyphen >= 0)
        {
            if (NameTables.IsFixedLastPart(word[(hyphen + 1)..]))
            {
                Keep(ref buffer, ref outcome, word, isKnown: true);
                return outcome;
            }

            foreach (Range range in word[..hyphen].Split('-'))
            {
                AppendFirstHalf(ref buffer, ref outcome, word[range], part, gender, grammaticalCase);
                buffer.Append('-');
            }
        }

        AppendSimple(ref buffer, ref outcome, word[(hyphen + 1)..], part, gender, grammaticalCase);
        return outcome;
    }

    private static void AppendFirstHalf(
        ref FormBuffer buffer, ref Outcome outcome, ReadOnlySpan<char> half, PersonNamePart part, GrammaticalGender gender, GrammaticalCase grammaticalCase)
    {
        bool endsInA = !half.IsEmpty && Letters.ToLower(half[^1]) is 'а' or 'я';
        bool declines = part switch
        {
            // «Анны-Марии», but «Жан-Жака», «Али-Бека».
            PersonNamePart.Given => endsInA && gender == GrammaticalGender.Feminine,
            PersonNamePart.Patronymic => false,

            // A surname of its own declines («Мамина-Сибиряка»), a word before one does not («Бонч-Бруевича»).
            _ => (NameTables.Find(part, gender, half, out _)?.TellsGender ?? false)
                || ((NameTables.IsDecliningFirstPart(half) || (endsInA && half.Length > 4)) && !NameTables.IsFixedFirstPart(half)),
        };
        if (declines)
        {
            AppendSimple(ref buffer, ref outcome, half, part, gender, grammaticalCase);
            return;
        }

        Keep(ref buffer, ref outcome, half, isKnown: true);
        bool mayDecline = part == PersonNamePart.Surname && !NameTables.IsFixedFirstPart(half)
            && NameTables.Find(part, gender, half, out _) is { Changes: true };
        if (mayDecline)
        {
            outcome.Warn(LanguageWarning.Ambiguous);
        }
    }

    private static void AppendSimple(
        ref FormBuffer buffer, ref Outcome outcome, ReadOnlySpan<char> word, PersonNamePart part, GrammaticalGender gender, GrammaticalCase grammaticalCase)
    {
        bool isWhole = false;
        Paradigm? paradigm = word.Length <= LongestWord && Letters.AreRussian(word) ? NameTables.Find(part, gender, word, out isWhole) : null;
        if (paradigm is { Changes: true })
        {
            ReadOnlySpan<char> ending = paradigm.Ending(grammaticalCase);
            buffer.Append(word[..^paradigm.Cut]);
            if (word.Length > 1 && char.IsUpper(word[^1]))
            {
                buffer.AppendInUpperCase(ending);
            }
            else
            {
                buffer.Append(ending);
            }

            bool isListed = isWhole || (part == PersonNamePart.Given && GivenNames.GenderOf(word, out bool isKnown) == gender && isKnown);
            outcome.Add(isListed ? FormOrigin.Lexicon : FormOrigin.Rule);
            return;
        }

        Keep(ref buffer, ref outcome, word, paradigm is not null);
        if (paradigm?.Warning is { } warning)
        {
            outcome.Warn(warning);
        }
    }

    private static void Keep(ref FormBuffer buffer, ref Outcome outcome, ReadOnlySpan<char> word, bool isKnown)
    {
        buffer.Append(word);
        if (isKnown)
        {
            outcome.Add(FormOrigin.Invariable);
        }
        else
        {
            outcome.Warn(LanguageWarning.UnknownWord);
        }
    }
}
