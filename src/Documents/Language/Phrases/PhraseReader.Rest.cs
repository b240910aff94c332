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
                    if (TryReadBeside(ref scanner, token, head, isDirect, governsAccusative, out PhraseHead beside, out bool governs))
                    {
                        (head, isDirect, governsAccusative) = (beside, !governs, governs);
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
            if (!TryReadBeside(ref scanner, token, head, isDirect, governsAccusative, out PhraseHead beside, out bool governs))
            {
                return false;
            }

            (head, isDirect, governsAccusative) = (beside, !governs, governs);
            return true;
        }

        bool mayBeName = token.Kind == PhraseTokenKind.Initial || IsCapitalized(token);
        bool mayBeInitials = mayBeName && isPerson && !isNamed && previous.Kind != PhraseTokenKind.Initial && !BelongsToPerson(scanner, token, previous);
        if (mayBeName && Doubt is null && TryReadName(ref scanner, token, isDirect, isPerson, mayBeInitials))
        {
            isDirect = false;
            return true;
        }

        if (Doubt is not null || (isDirect && TryReadTown(scanner, token)) || Doubt is not null)
        {
            return false;
        }

        if (head is { } known && token.Kind == PhraseTokenKind.Word && !(governsAccusative && !isDirect)
            && (isDirect || !isPerson) && TryReadApposition(ref scanner, before, token, known, out PhraseHead apposed))
        {
            (head, isDirect) = (apposed, true);
            return true;
        }

        return false;
    }

    // «учреждение средняя школа № 5»: a second group in the nominative behind the head. The name of a place stays: «городской округ город Уфа».
    private bool TryReadApposition(ref PhraseScanner scanner, PhraseScanner before, PhraseToken token, PhraseHead head, out PhraseHead apposed)
    {
        apposed = default;
        if (FunctionWords.IsPlace(WordOf(token)))
        {
            return false;
        }

        PhraseScanner ahead = before;
        return TryReadTentatively(ref ahead, out apposed) && apposed.IsClear && apposed.Animacy == head.Animacy && apposed.Gender is null == head.Gender is null
            && (apposed.IsBody || apposed.Animacy == Animacy.Animate)
            ? Accept(ref scanner, ahead)
            : Forget();
    }

    // A parallel head, or a participle that agrees and governs what follows: «учитель — победитель конкурса», «организация, осуществляющая обучение».
    private bool TryReadBeside(ref PhraseScanner scanner, PhraseToken link, PhraseHead? first, bool isDirect, bool governsAccusative, out PhraseHead beside, out bool governs)
    {
        beside = default;
        governs = false;
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
        else if (link.Kind == PhraseTokenKind.Comma && next.Kind == PhraseTokenKind.Word && WordOf(next) is "и")
        {
            // «…, и его филиалы»: the comma has closed the participle's part.
            PhraseScanner afterAnd = ahead;
            next = ahead.Next();
            if (next.Kind != PhraseTokenKind.Word || !FunctionWords.IsPossessive(WordOf(next)))
            {
                return false;
            }

            start = afterAnd;
            governsAccusative = false;
        }

        if (next.Kind != PhraseTokenKind.Word || FunctionWords.IsLink(WordOf(next)) || IsAcronym(next) || WordOf(next).StartsWith("котор"))
        {
            return false;
        }

        if (link.Kind == PhraseTokenKind.Comma && TryReadParticiple(next, head))
        {
            (beside, governs) = (head, true);
            return Accept(ref scanner, ahead);
        }

        bool mustStandBeside = link.Kind == PhraseTokenKind.Dash || (isDirect && link.Kind == PhraseTokenKind.Word);
        ahead = start;
        if (TryReadTentatively(ref ahead, out beside))
        {
            // A living being in the nominative can be nothing else; a thing may be an object.
            bool isSubject = beside.IsClear && (beside.Animacy == Animacy.Animate || (head.Animacy == Animacy.Inanimate && !(governsAccusative && beside.MayBeAccusative)));
            bool hasSameNumber = beside.Gender is null == head.Gender is null;
            if (isSubject || (mustStandBeside && (hasSameNumber || beside.IsClear)) || IsNominalParticiple(next, head))
            {
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

    // «организация, осуществляющая обучение».
    private bool TryReadParticiple(PhraseToken token, PhraseHead head)
    {
        if (!TryReadAdjective(token, out AdjectiveReading adjective, out NominalAdjective use, out _, out FormOrigin origin)
            || adjective.Gender != head.Gender || use != NominalAdjective.WhenAlone
            || !(adjective.ReflexiveLength > 0 || _folded[token.End - 3] is 'щ' or 'ш') || WordOf(token)[..^3] is "веду" or "управляю" or "служа" or "стар" or "млад")
        {
            return false;
        }

        Change(token.End - adjective.ReflexiveLength, adjective.Paradigm, origin);
        Settle(Count - 1, head.Animacy);
        return true;
    }

    // «лицо, ответственное за питание».
    private readonly bool IsNominalParticiple(PhraseToken token, PhraseHead head) =>
        TryReadAdjective(token, out AdjectiveReading adjective, out NominalAdjective use, out _, out _) && adjective.Gender == head.Gender && use != NominalAdjective.No;

    // An unknown word that ends like a masculine noun: it may be a second head.
    private readonly bool LooksNominative(PhraseToken token)
    {
        ReadOnlySpan<char> word = _folded[token.Start..token.End];
        return word.Length > 3 && Letters.AreRussian(word) && !Letters.IsVowel(word[^1]) && !EndsOblique(word) && word[^2..] is not ("ей" or "ой" or "ий" or "ый") && !FunctionWords.IsLink(word);
    }

    private bool TryReadTentatively(ref PhraseScanner ahead, out PhraseHead head)
    {
        (_keptCount, _keptOrigin) = (Count, Origin);
        return TryReadGroup(ref ahead, isFirst: false, out head);
    }

    private static bool Accept(ref PhraseScanner scanner, PhraseScanner ahead)
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
