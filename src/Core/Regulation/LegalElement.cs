using System.Globalization;
using InnovationDomain.Wording;

namespace InnovationDomain.Regulation;

/// <summary>One structural element of an act, with its number: «часть 4», «подпункт «а»».</summary>
/// <remarks>Equal when kind and number are, by ordinal characters.</remarks>
public sealed record LegalElement
{
    private LegalElement(LegalElementKind kind, string number) => (Kind, Number) = (kind, number);

    /// <summary>Gets what it is.</summary>
    public LegalElementKind Kind { get; }

    /// <summary>Gets its number as the act writes it: «4», «2.1», «II», a letter without quotation marks.</summary>
    public string Number { get; }

    /// <summary>Makes an element.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="number"/> cannot be printed (see <see cref="PrintableText"/>), holds white space, quotation marks or «№», or, for a paragraph, is not a whole number from 1 on.
    /// </exception>
    public static LegalElement Of(LegalElementKind kind, string number)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Take one of the named values of LegalElementKind.");
        }

        string text = PrintableText.Require(number, nameof(number)).Trim();
        if (text.Any(c => char.IsWhiteSpace(c) || "«»„“”\"№".Contains(c, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"The number of an element is “{text}”. Give the bare number or letter, such as 4, 2.1, II or а: the marks around it are printed by the reference.", nameof(number));
        }

        bool isWhole = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int whole) && whole > 0;
        return kind != LegalElementKind.Paragraph || isWhole
            ? new(kind, text)
            : throw new ArgumentException($"The number of a paragraph is “{text}”. Paragraphs are counted: give a whole number from 1 on.", nameof(number));
    }

    /// <summary>Writes the element in a case: «частью 4», «подпункта «а»», «абзаце втором».</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    public string In(GrammaticalCase grammaticalCase)
    {
        string number = Kind switch
        {
            LegalElementKind.Subpoint when char.IsLetter(Number[0]) => $"«{Number}»",
            LegalElementKind.Paragraph => LegalForms.Ordinal(int.Parse(Number, CultureInfo.InvariantCulture), grammaticalCase) ?? Number,
            _ => Number,
        };
        return $"{LegalForms.Of(Kind, grammaticalCase)} {number}";
    }

    /// <summary>Answers the element in the nominative.</summary>
    public override string ToString() => In(GrammaticalCase.Nominative);
}
