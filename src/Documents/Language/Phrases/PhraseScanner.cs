namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Cuts a phrase into pieces, one after another. A copy of the scanner is a place to come back to.</summary>
internal ref struct PhraseScanner(ReadOnlySpan<char> text)
{
    private const char NonBreakingHyphen = '\u2011';

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    public PhraseToken Next()
    {
        while (_position < _text.Length && (char.IsWhiteSpace(_text[_position]) || _text[_position] is '\u200B' or '\u00AD' or '\uFEFF'))
        {
            _position++;
        }

        int start = _position;
        if (start == _text.Length)
        {
            return new PhraseToken(PhraseTokenKind.End, start, start);
        }

        char first = _text[start];
        PhraseTokenKind kind = char.IsLetter(first) || char.IsDigit(first) ? ReadWord(first) : ReadSign(first);
        return new PhraseToken(kind, start, _position);
    }

    private PhraseTokenKind ReadSign(char first)
    {
        _position++;
        switch (first)
        {
            case '«' or '“' or '„' or '"' or '‘' or '‹':
                SkipQuoted(first);
                return PhraseTokenKind.Quoted;
            case '(' or '[' or '{':
                return PhraseTokenKind.Open;
            case ')' or ']' or '}':
                return PhraseTokenKind.Close;
            case ',' or ';':
                return PhraseTokenKind.Comma;
            case '—' or '–' or '-' or '−' or '/':
                return PhraseTokenKind.Dash;
            default:
                return PhraseTokenKind.Other;
        }
    }

    // «…„…“…»: the marks inside belong to the quotation.
    private void SkipQuoted(char opening)
    {
        int depth = 1;
        while (_position < _text.Length && depth > 0)
        {
            char c = _text[_position++];
            depth += opening switch
            {
                '"' => c == '"' ? -1 : 0,
                '«' => c == '«' ? 1 : c == '»' ? -1 : 0,
                '‹' => c == '›' ? -1 : 0,
                '‘' => c == '’' ? -1 : 0,
                _ => c is '“' or '”' or '"' ? -1 : 0,
            };
        }
    }

    private PhraseTokenKind ReadWord(char first)
    {
        int start = _position;
        bool hasLetters = false;
        while (_position < _text.Length)
        {
            char c = _text[_position];
            if (char.IsLetter(c))
            {
                hasLetters = true;
            }
            else if (!char.IsDigit(c) && !IsInside(c))
            {
                break;
            }

            _position++;
        }

        int length = _position - start;
        if (!hasLetters)
        {
            return PhraseTokenKind.Number;
        }

        bool dotted = _position < _text.Length && _text[_position] == '.';
        if (!dotted || length > 5 || char.IsDigit(first) || (_position == _text.Length - 1 && length > 4))
        {
            return PhraseTokenKind.Word;
        }

        _position++;
        return length == 1 && char.IsUpper(first) ? PhraseTokenKind.Initial : PhraseTokenKind.Abbreviation;
    }

    // A hyphen, an apostrophe, or the mark of a decimal or a date, with more behind it.
    private readonly bool IsInside(char c)
    {
        if (_position + 1 >= _text.Length)
        {
            return false;
        }

        char next = _text[_position + 1];
        return c switch
        {
            '-' or NonBreakingHyphen or '\'' or '’' => char.IsLetter(next) || char.IsDigit(next),
            '.' or ',' or '/' or ':' => char.IsDigit(next) && char.IsDigit(_text[_position - 1]),
            '\u0301' or '\u00AD' => true,
            _ => false,
        };
    }
}
