using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Finds the words of a phrase that its case changes: heads, their adjectives, and what stands beside them in agreement. The reading is the same for all cases.</summary>
/// <remarks>All three texts have the same length: the phrase as it is typed, in small letters, and in small letters with «е» for «ё».</remarks>
internal ref partial struct PhraseReader(ReadOnlySpan<char> text, ReadOnlySpan<char> lower, ReadOnlySpan<char> folded)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<char> _lower = lower;
    private readonly ReadOnlySpan<char> _folded = folded;
    private readonly bool _isInCapitals = !HasSmallLetter(text);
    private PhraseChangeBuffer _changes;
    private Animacy _defaultAnimacy;
    private GrammaticalGender? _statedGender;
    private bool _isStatedPlural;
    private int _keptCount;
    private FormOrigin _keptOrigin;

    /// <summary>Gets how many changes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the first head of the phrase, when it has one that declines.</summary>
    public PhraseHead? Head { get; private set; }

    /// <summary>Gets where the least sure word comes from.</summary>
    public FormOrigin Origin { get; private set; }

    /// <summary>Gets why the phrase must stand unchanged.</summary>
    public LanguageWarning? Doubt { get; private set; }

    public readonly PhraseChange this[int index] => _changes[index];

    public void Read(GrammaticalGender? gender, bool isPlural, Animacy animacy)
    {
        (_statedGender, _isStatedPlural, _defaultAnimacy) = (gender, isPlural, animacy);
        Origin = FormOrigin.Invariable;
        var scanner = new PhraseScanner(_text);
        if (IsActing(scanner))
        {
            return;
        }

        bool hasInvariable = SkipInvariable(ref scanner, out bool hasNumber, out bool hidesEnding);
        if (hidesEnding)
        {
            return;
        }

        PhraseScanner start = scanner;
        PhraseScanner behind = scanner;
        if (TryReadName(ref behind, behind.Next(), isDirect: false, isPerson: false, mayBeInitials: false))
        {
            ReadRest(ref behind, new PhraseHead(GrammaticalGender.Masculine, Animacy.Animate, IsClear: true, MayBeAccusative: false));
        }
        else if (TryReadGroup(ref scanner, isFirst: !hasInvariable, out PhraseHead head))
        {
            if (hasInvariable && !head.IsClear)
            {
                Drop();
                if (hasNumber)
                {
                    Refuse(LanguageWarning.UnclearStructure);
                }

                return;
            }

            Head = head;
            ReadRest(ref scanner, head);
        }
        else if (hasInvariable && !(hasNumber && start.Next().Kind == PhraseTokenKind.Word))
        {
            Doubt = null;
            Drop();
            ReadRest(ref start, null);
        }
        else
        {
            Refuse(hasInvariable ? LanguageWarning.UnclearStructure : LanguageWarning.UnknownWord);
        }
    }

    private void Refuse(LanguageWarning warning) => Doubt ??= warning;

    private void Drop() => (Count, Origin) = (0, FormOrigin.Invariable);

    private void Change(int end, Paradigm? paradigm, FormOrigin origin)
    {
        if (origin > Origin)
        {
            Origin = origin;
        }

        if (paradigm is not null)
        {
            Add(new PhraseChange(0, end, paradigm, _defaultAnimacy));
        }
    }

    private void Add(PhraseChange change)
    {
        if (Count == PhraseChangeBuffer.Capacity)
        {
            Refuse(LanguageWarning.UnclearStructure);
            return;
        }

        _changes[Count++] = change;
    }

    // The adjectives before a head take its animacy.
    private void Settle(int first, Animacy animacy)
    {
        for (int i = first; i < Count; i++)
        {
            _changes[i] = _changes[i] with { Animacy = animacy };
        }
    }

    // «и. о.», «врио»: what follows is in the genitive and stays.
    private readonly bool IsActing(PhraseScanner scanner)
    {
        PhraseToken first = scanner.Next();
        ReadOnlySpan<char> word = WordOf(first);
        if (word is "врио" or "ио" or "вр" or "времио")
        {
            return true;
        }

        PhraseToken second = scanner.Next();
        PhraseToken third = scanner.Next();
        return word is "и" && WordOf(second) is "о" && third.Kind == PhraseTokenKind.Word && char.IsLower(_text[third.Start]);
    }

    /// <summary>Passes over acronyms, quotations, numbers and signs before the head.</summary>
    private readonly bool SkipInvariable(ref PhraseScanner scanner, out bool hasNumber, out bool hidesEnding)
    {
        (hasNumber, hidesEnding) = (false, false);
        bool any = false;
        while (true)
        {
            PhraseScanner before = scanner;
            PhraseToken token = scanner.Next();
            switch (token.Kind)
            {
                case PhraseTokenKind.Number:
                    hasNumber = true;
                    break;
                case PhraseTokenKind.Abbreviation:
                    hidesEnding = !FunctionWords.IsShortenedAdjective(WordOf(token));
                    break;
                case PhraseTokenKind.Word when IsAcronym(token) || (any && FunctionWords.IsLink(WordOf(token)) is false && IsSingleCapital(token)):
                case PhraseTokenKind.Quoted:
                case PhraseTokenKind.Other when any || !hidesEnding:
                    break;
                default:
                    scanner = before;
                    return any;
            }

            any = true;
            if (hidesEnding)
            {
                return any;
            }
        }
    }

    private readonly bool IsSingleCapital(PhraseToken token) => token.End - token.Start == 1 && char.IsUpper(_text[token.Start]);

    /// <summary>Answers the letters of a word or abbreviation, small and with «е» for «ё».</summary>
    private readonly ReadOnlySpan<char> WordOf(PhraseToken token) =>
        token.Kind is PhraseTokenKind.Abbreviation or PhraseTokenKind.Initial ? _folded[token.Start..(token.End - 1)] : _folded[token.Start..token.End];

    private readonly bool IsCapitalized(PhraseToken token) =>
        token.Kind == PhraseTokenKind.Word && char.IsUpper(_text[token.Start]) && token.End - token.Start > 1 && (_isInCapitals || char.IsLower(_text[token.Start + 1]));

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
