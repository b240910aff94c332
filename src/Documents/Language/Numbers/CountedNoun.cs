using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>A noun, with its adjectives, that stands after a number (счётная форма).</summary>
/// <remarks>
/// <code>
/// CountedNoun platform = CountedNoun.Of("площадка", "площадки", "площадок");
/// platform.Count(5);                                            // «5 площадок»
/// platform.Count(5, GrammaticalCase.Instrumental);              // «5 площадками»: «с 5 площадками»
/// platform.CountInWords(2);                                     // «две площадки»
/// CountedNouns.WorkingDay.CountWithWords(3);                    // «3 (три) рабочих дня»
/// CountedNouns.Year.Count(1.5m);                                // «1,5 года»
/// </code>
/// The number and the noun are parted by a no-break space. A number reads as it is spoken: after a fraction the noun stands in the genitive singular in every case
/// («с 1,5 балла»), after zero and whole thousands, which are nouns themselves, in the genitive plural («к 2000 рублей», as «к двум тысячам рублей»).
/// Cases that the three forms do not tell are derived, and only where the ending leaves no doubt; otherwise the answer is an error that says how to give them. Immutable.
/// </remarks>
public sealed class CountedNoun
{
    private readonly string _few;
    private readonly string _many;
    private readonly CountedForms _forms;
    private readonly GrammaticalGender? _gender;

    private CountedNoun(string few, string many, CountedForms forms, GrammaticalGender? gender, Animacy animacy) =>
        (_few, _many, _forms, _gender, Animacy) = (few, many, forms, gender, animacy);

    /// <summary>Gets whether living beings are counted, on which the accusative depends.</summary>
    public Animacy Animacy { get; }

    /// <summary>Makes a counted noun from its three forms.</summary>
    /// <param name="one">As after 1, in the nominative: «площадка», «рабочий день», «штатная единица», «обучающийся».</param>
    /// <param name="few">As after 2: «площадки», «рабочих дня», «штатные единицы», «обучающихся».</param>
    /// <param name="many">As after 5: «площадок», «рабочих дней», «штатных единиц», «обучающихся».</param>
    /// <param name="gender">The gender, where the endings do not tell it or tell it wrong («судья»); the default is to read it from them.</param>
    /// <param name="animacy">What is counted; the default is things.</param>
    /// <exception cref="ArgumentException">A form cannot be printed (see <see cref="PrintableText"/>), or the forms do not have the same number of words.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The gender or the animacy is not a named value.</exception>
    public static CountedNoun Of(string one, string few, string many, GrammaticalGender? gender = null, Animacy animacy = Animacy.Inanimate)
    {
        _ = PrintableText.Require(one, nameof(one));
        _ = PrintableText.Require(few, nameof(few));
        _ = PrintableText.Require(many, nameof(many));
        Named.Require(animacy);
        if (gender is { } stated)
        {
            Named.Require(stated, nameof(gender));
        }

        CountedForms forms = CountedForms.Of(one, few, many, animacy)
            ?? throw new ArgumentException($"«{one}», «{few}» and «{many}» do not have the same number of words. Give the same phrase in three forms, as it stands after 1, after 2 and after 5.", nameof(many));
        return new(few, many, forms, gender ?? forms.Gender, animacy);
    }

    /// <summary>Answers the same noun with one case given explicitly: it wins over what is derived.</summary>
    /// <param name="grammaticalCase">Any case but the nominative, which the three forms are.</param>
    /// <param name="singular">The form after 1 in this case: «плащом». That of the genitive stands after fractions too.</param>
    /// <param name="plural">The form after 5 in this case: «плащами».</param>
    /// <exception cref="ArgumentOutOfRangeException">The case is the nominative, or not a named value.</exception>
    /// <exception cref="ArgumentException">A form cannot be printed: see <see cref="PrintableText"/>.</exception>
    public CountedNoun With(GrammaticalCase grammaticalCase, string singular, string plural)
    {
        Named.Require(grammaticalCase);
        if (grammaticalCase == GrammaticalCase.Nominative)
        {
            throw new ArgumentOutOfRangeException(nameof(grammaticalCase), grammaticalCase, "The three forms of a counted noun are its nominative: give them to CountedNoun.Of.");
        }

        _ = PrintableText.Require(singular, nameof(singular));
        _ = PrintableText.Require(plural, nameof(plural));
        return new(_few, _many, _forms.With(grammaticalCase, singular, plural), _gender, Animacy);
    }

    /// <summary>Answers the noun alone, as it stands after a number.</summary>
    /// <param name="count">The number; its sign does not matter.</param>
    /// <param name="grammaticalCase">The case that number and noun stand in; the default is the nominative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The case is not a named value.</exception>
    /// <exception cref="InvalidOperationException">The form is neither given nor known; the message says how to give it.</exception>
    public string WordFor(decimal count, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        Named.Require(grammaticalCase);
        decimal magnitude = Math.Abs(count);
        if (magnitude != decimal.Truncate(magnitude))
        {
            return Singular(GrammaticalCase.Genitive);
        }

        bool isNumeralNoun = magnitude % 1000 == 0;
        NumberAgreement agreement = NumberAgreements.Of((int)(magnitude % 100));
        return (agreement, grammaticalCase) switch
        {
            _ when isNumeralNoun => _many,
            (NumberAgreement.One, _) => Singular(grammaticalCase),
            (NumberAgreement.Few, GrammaticalCase.Nominative) => _few,
            (NumberAgreement.Few, GrammaticalCase.Accusative) when Animacy == Animacy.Inanimate || magnitude > 10 => _few,
            _ => _forms.Plural(grammaticalCase) ?? throw Unknown(grammaticalCase),
        };
    }

    /// <summary>Writes the number in digits and the noun: «5 площадок», «12 345 заявок», «1,5 года», «−2 балла».</summary>
    /// <remarks>Numbers of five digits and more are parted into groups by no-break spaces.</remarks>
    /// <inheritdoc cref="WordFor"/>
    public string Count(decimal count, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative) =>
        $"{NumberDigits.Of(count)}{NumberDigits.NoBreakSpace}{WordFor(count, grammaticalCase)}";

    /// <summary>Writes the number in words and the noun: «две площадки», «двадцатью одним рабочим днем», «одна целая пять десятых балла».</summary>
    /// <exception cref="ArgumentOutOfRangeException">The case is not a named value, or the number cannot be written in words: see <see cref="Cardinal"/>.</exception>
    /// <exception cref="InvalidOperationException">The form or the gender is neither given nor known; the message says how to give it.</exception>
    /// <inheritdoc cref="WordFor"/>
    public string CountInWords(decimal count, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative) =>
        $"{InWords(count, grammaticalCase)} {WordFor(count, grammaticalCase)}";

    /// <summary>Writes the number in digits, then in words in brackets, and the noun: «3 (три) рабочих дня».</summary>
    /// <inheritdoc cref="CountInWords"/>
    public string CountWithWords(decimal count, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative) =>
        $"{NumberDigits.Of(count)}{NumberDigits.NoBreakSpace}({InWords(count, grammaticalCase)}) {WordFor(count, grammaticalCase)}";

    /// <summary>Writes bounds in words of their own: «от 10 до 15 площадок».</summary>
    /// <exception cref="ArgumentException">The bounds do not rise.</exception>
    /// <exception cref="InvalidOperationException">The form is neither given nor known; the message says how to give it.</exception>
    public string FromTo(decimal from, decimal to) =>
        $"от{NumberDigits.NoBreakSpace}{NumberRange.Lower(from, to)} до{NumberDigits.NoBreakSpace}{Count(to, GrammaticalCase.Genitive)}";

    /// <summary>Writes bounds with an en dash: «10–15 площадок», «10–15 площадками». The noun goes with the upper bound.</summary>
    /// <exception cref="ArgumentException">The bounds do not rise, or one is negative: a dash beside a minus is not read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The case is not a named value.</exception>
    /// <exception cref="InvalidOperationException">The form is neither given nor known; the message says how to give it.</exception>
    public string Range(decimal from, decimal to, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative) =>
        $"{NumberRange.Dashed(from, to)}{NumberDigits.NoBreakSpace}{WordFor(to, grammaticalCase)}";

    /// <summary>Answers the nominative singular.</summary>
    public override string ToString() => _forms.Nominative;

    private string InWords(decimal count, GrammaticalCase grammaticalCase)
    {
        if (count != decimal.Truncate(count))
        {
            return Cardinal.InWords(count, grammaticalCase);
        }

        if (count is < long.MinValue or > long.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "Numbers are written in words up to 9 223 372 036 854 775 807. Write a greater one in digits.");
        }

        return Cardinal.InWords((long)count, grammaticalCase, _gender ?? throw UnknownGender(), Animacy);
    }

    private string Singular(GrammaticalCase grammaticalCase) => _forms.Singular(grammaticalCase) ?? throw Unknown(grammaticalCase);

    private InvalidOperationException Unknown(GrammaticalCase grammaticalCase) => new(
        $"The {Lower(grammaticalCase)} of «{this}» after a number is not known. Give it with the noun: .With(GrammaticalCase.{grammaticalCase}, singular: \"…\", plural: \"…\").");

    private InvalidOperationException UnknownGender() => new(
        $"The gender of «{this}» is not known, and «один» and «два» depend on it. State it: CountedNoun.Of(…, gender: GrammaticalGender.…).");

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "A word of an English sentence, not a key.")]
    private static string Lower(GrammaticalCase grammaticalCase) => grammaticalCase.ToString().ToLowerInvariant();
}
