namespace InnovationDomain.Documents.Language.Phrases;

/// <content>Brackets: «родитель (законный представитель)».</content>
internal ref partial struct PhraseReader
{
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
                scanner = ahead;
                ReadInsideBracket(ref scanner, inside);
                return;
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

        SkipBracket(ref scanner);
    }

    // «(начальник, заведующий, руководитель)».
    private void ReadInsideBracket(ref PhraseScanner scanner, PhraseHead head)
    {
        while (Doubt is null)
        {
            PhraseToken token = scanner.Next();
            switch (token.Kind)
            {
                case PhraseTokenKind.Close or PhraseTokenKind.End:
                    return;
                case PhraseTokenKind.Open:
                    SkipBracket(ref scanner);
                    break;
                case PhraseTokenKind.Comma:
                case PhraseTokenKind.Word when FunctionWords.IsConjunction(WordOf(token)):
                    if (TryReadBeside(ref scanner, token, head, isDirect: false, governsAccusative: false, out PhraseHead beside, out _))
                    {
                        head = beside;
                    }

                    break;
            }
        }
    }

    private static void SkipBracket(ref PhraseScanner scanner)
    {
        for (int depth = 1; depth > 0;)
        {
            PhraseTokenKind kind = scanner.Next().Kind;
            depth += kind switch { PhraseTokenKind.Open => 1, PhraseTokenKind.Close => -1, PhraseTokenKind.End => -depth, _ => 0 };
        }
    }
}
