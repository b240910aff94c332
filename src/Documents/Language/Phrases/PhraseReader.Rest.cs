using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <content>What follows the head: most of it stays, but some groups stand beside the head and agree with it.</content>
internal ref partial struct PhraseReader
{
    private void ReadRest(ref PhraseScanner scanner, PhraseHead? firstHead)
    {
        PhraseHead? head = firstHead;
        bool isDirect = head is not null;
        bool isNamed = false;
        bool governsAccusative = false;
        PhraseToken previous = default;
        while (Doubt is null)
        {
            PhraseScanner before = scanner;
            PhraseToken token = scanner.Next();
            switch (token.Kind)
            {
                case PhraseTokenKind.End:
                    return;
                case PhraseTokenKind.Open:
                    ReadBracket(ref scanner, token, head, isDirect);
                    break;
                case PhraseTokenKind.Comma or PhraseTokenKind.Dash:
                    if (TryReadBeside(ref scanner, token, head, isDirect, governsAccusative, out PhraseHead beside))
                    {
                        (head, isDirect, governsAccusative) = (beside, true, false);
                        previous = token;
                        continue;
                    }

                    isDirect = false;
                    break;
                case PhraseTokenKind.Word or PhraseTokenKind.Initial or PhraseTokenKind.Abbreviation:
                    if (ReadWord(ref scanner, before, token, previous, ref head, ref isDirect, ref isNamed, ref governsAccusative))
                    {
                        previous = token;
                        continue;
                    }

                    isDirect = false;
                    break;
                default:
                    isDirect = false;
                    break;
            }

            previous = token;
        }
    }

    /// <returns>Whether a group or a name was read that agrees with the head.</returns>
    private bool ReadWord(ref PhraseScanner scanner, PhraseScanner before, PhraseToken token, PhraseToken previous, ref PhraseHead? head, ref bool isDirect, ref bool isNamed, ref bool governsAccusative)
    {
        ReadOnlySpan<char> word = WordOf(token);
        bool isPerson = head is { Animacy: Animacy.Animate };
        isNamed |= word is "имени" or "им" or "памяти";
        governsAccusative |= FunctionWords.MayGovernAccusative(word);
        if (token.Kind == PhraseTokenKind.Word && FunctionWords.IsConjunction(word))
        {
            if (!TryReadBeside(ref scanner, token, head, isDirect, governsAccusative, out PhraseHead beside))
            {
                return false;
            }

            (head, isDirect, governsAccusative) = (beside, true, false);
            return true;
        }

        if (TryReadName(ref scanner, token, isDirect, isPerson, mayBeInitials: isPerson && !isNamed && !IsPersonGenitive(previous)))
        {
            isDirect = false;
            return true;
        }

        if (Doubt is not null)
        {
            return false;
        }

        if (isDirect && head is { } direct && token.Kind == PhraseTokenKind.Word && TryReadApposition(ref scanner, before, direct, out PhraseHead apposed))
        {
            head = apposed;
            return true;
        }

        if (isPerson && !isNamed && token.Kind == PhraseTokenKind.Initial && IsPersonGenitive(previous))
        {
            ReadInitialsAfterPerson(scanner, token);
        }

        return false;
    }

    // «учреждение средняя школа № 5»: a second group in the nominative right behind the head.
    private bool TryReadApposition(ref PhraseScanner scanner, PhraseScanner before, PhraseHead head, out PhraseHead apposed)
    {
        PhraseScanner ahead = before;
        return TryReadTentatively(ref ahead, out apposed) && apposed.IsClear && apposed.Animacy == head.Animacy && apposed.Gender is null == head.Gender is null
            ? Accept(ref scanner, ahead)
            : Forget();
    }

    // A parallel head, or a participle that agrees: «организация, осуществляющая обучение», «учитель — победитель конкурса».
    private bool TryReadBeside(ref PhraseScanner scanner, PhraseToken link, PhraseHead? first, bool isDirect, bool governsAccusative, out PhraseHead beside)
    {
        beside = default;
        if (first is not { } head)
        {
            return false;
        }

        PhraseScanner ahead = scanner;
        PhraseScanner start = scanner;
        PhraseToken next = ahead.Next();
        if (link.Kind == PhraseTokenKind.Comma && next.Kind == PhraseTokenKind.Word && WordOf(next) is "а")
        {
            // «, а также»
            ahead.Next();
            start = ahead;
            next = ahead.Next();
        }

        if (next.Kind != PhraseTokenKind.Word || FunctionWords.IsLink(WordOf(next)) || IsAcronym(next) || WordOf(next).StartsWith("котор"))
        {
            return false;
        }

        bool mustStandBeside = link.Kind == PhraseTokenKind.Dash || (isDirect && link.Kind == PhraseTokenKind.Word);
        ahead = start;
        if (TryReadTentatively(ref ahead, out beside))
        {
            bool sameNumber = beside.Gender is null == head.Gender is null;
            bool agrees = sameNumber && (beside.Gender == head.Gender || beside.Animacy == head.Animacy || mustStandBeside);
            bool clear = beside.IsClear && (mustStandBeside || beside.Animacy == head.Animacy || IsParticiple(next, head)) && !(governsAccusative && beside.MayBeAccusative && beside.Animacy == Animacy.Inanimate);
            if ((agrees && clear) || (mustStandBeside && (sameNumber || beside.IsClear)) || (beside.IsClear && beside.Animacy == Animacy.Animate && head.Animacy == Animacy.Animate))
            {
                if (IsParticiple(next, head))
                {
                    beside = head;
                }

                return Accept(ref scanner, ahead);
            }

            Forget();
            return false;
        }

        Forget();
        if (mustStandBeside || (head.Animacy == Animacy.Animate && link.Kind == PhraseTokenKind.Comma && LooksNominative(next)))
        {
            Refuse(LanguageWarning.UnclearStructure);
        }

        return false;
    }

    private readonly bool IsParticiple(PhraseToken token, PhraseHead head) =>
        TryReadAdjective(token, out AdjectiveReading adjective, out NominalAdjective use, out _, out _) && adjective.Gender == head.Gender && use != NominalAdjective.No;

    // An unknown word that ends like a masculine noun: it may be a second head.
    private readonly bool LooksNominative(PhraseToken token)
    {
        ReadOnlySpan<char> word = _folded[token.Start..token.End];
        return word.Length > 3 && Letters.AreRussian(word) && !Letters.IsVowel(word[^1]) && !EndsOblique(word) && word[^2..] is not ("ей" or "ой" or "ий" or "ый") && !FunctionWords.IsLink(word);
    }

    // «(законный представитель)» agrees; «(по согласованию)», «(ГИП)», «(далее — Порядок)» stay.
    private void ReadBracket(ref PhraseScanner scanner, PhraseToken open, PhraseHead? first, bool isDirect)
    {
        PhraseScanner ahead = scanner;
        PhraseToken next = ahead.Next();
        if (open.Start > 0 && char.IsLetter(_text[open.Start - 1]) && next.Kind == PhraseTokenKind.Word)
        {
            // «обучающийся(аяся)» hides the ending.
            Refuse(LanguageWarning.UnclearStructure);
            return;
        }

        ahead = scanner;
        bool isWord = next.Kind == PhraseTokenKind.Word && !FunctionWords.IsLink(WordOf(next)) && !FunctionWords.IsAdverb(WordOf(next)) && WordOf(next) is not "далее" && !IsAcronym(next);
        if (first is { } head && isWord)
        {
            if (TryReadTentatively(ref ahead, out PhraseHead inside)
                && inside.Gender is null == head.Gender is null && inside.Animacy == head.Animacy && (inside.IsClear || (isDirect && inside.Gender is null)))
            {
                Accept(ref scanner, ahead);
            }
            else
            {
                Forget();
                if (isDirect && head.Animacy == Animacy.Animate && LooksNominative(next) && !NounLexicon.TryFind(WordOf(next), out _))
                {
                    Refuse(LanguageWarning.UnclearStructure);
                    return;
                }
            }
        }

        int depth = 1;
        while (depth > 0)
        {
            PhraseTokenKind kind = scanner.Next().Kind;
            depth += kind switch { PhraseTokenKind.Open => 1, PhraseTokenKind.Close => -1, PhraseTokenKind.End => -depth, _ => 0 };
        }
    }

    private bool TryReadTentatively(ref PhraseScanner ahead, out PhraseHead head)
    {
        (_keptCount, _keptOrigin) = (Count, Origin);
        return TryReadGroup(ref ahead, isFirst: false, out head);
    }

    private bool Accept(ref PhraseScanner scanner, PhraseScanner ahead)
    {
        scanner = ahead;
        return true;
    }

    private bool Forget()
    {
        (Count, Origin, Doubt) = (_keptCount, _keptOrigin, null);
        return false;
    }
}
