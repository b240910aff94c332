using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Testing;

/// <summary>What a document has to say, or must not: a text, a name or a phrase in any case, a date or a number in any of its forms.</summary>
/// <remarks>
/// Looked for in <see cref="Documents.Model.DocumentText"/>, letters of either size, as whole words; no-break spaces, quotation marks, kinds of dashes, ё and spaces between initials make no difference.
/// Texts, phrases, names, dates and numbers are facts by themselves: <c>Facts = festival =&gt; [festival.Name, festival.HeldOn, festival.Designation]</c>.
/// </remarks>
public sealed class DocumentFact
{
    private static readonly GrammaticalCase[] Cases = Enum.GetValues<GrammaticalCase>();

    private readonly string _meaning;
    private readonly Func<SearchedText, IMorphology, bool> _stands;

    private DocumentFact(string meaning, Func<SearchedText, IMorphology, bool> stands) => (_meaning, _stands) = (meaning, stands);

    /// <summary>Makes a fact of a text that stands word for word; a mark at its end makes no difference.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty: it would be found in any document.</exception>
    public static DocumentFact Of(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new($"«{text}»", (searched, _) => searched.Has(text));
    }

    /// <summary>Makes a fact of a phrase in whatever case or number: by the forms given with it, by the engine, else by the beginnings of its words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is <see langword="null"/>.</exception>
    public static DocumentFact Of(NounPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return new($"«{phrase}» in any case", (searched, engine) => Cases.Any(grammaticalCase => HasForm(searched, phrase, grammaticalCase, engine)) || searched.HasStems(phrase.Nominative));
    }

    /// <summary>Makes a fact of a phrase that has to stand in one case: what the sentence around it asks for.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is <see langword="null"/>.</exception>
    public static DocumentFact Of(NounPhrase phrase, GrammaticalCase grammaticalCase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return new($"«{phrase}» in the {Name(grammaticalCase)}", (searched, engine) => HasForm(searched, phrase, grammaticalCase, engine));
    }

    /// <summary>Makes a fact of a person: the surname with the first name or initials on either side, in whatever case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static DocumentFact Of(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new($"{name} in any case", (searched, engine) => Cases.Any(grammaticalCase => HasForm(searched, name, grammaticalCase, engine)));
    }

    /// <summary>Makes a fact of a person whose name has to stand in one case.</summary>
    /// <param name="name">The name.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static DocumentFact Of(PersonName name, GrammaticalCase grammaticalCase)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new($"{name} in the {Name(grammaticalCase)}", (searched, engine) => HasForm(searched, name, grammaticalCase, engine));
    }

    /// <summary>Makes a fact of a date: «1 сентября 2024 года», «01.09.2024», «2024-09-01», in words, or as an end of a period.</summary>
    public static DocumentFact Of(LocalDate date)
    {
        string digital = string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}.{date.Month:00}.{date.Year:0000}");
        string iso = string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
        string year = date.Year.ToString(CultureInfo.InvariantCulture);
        string month = RussianDate.Months[date.Month - 1];
        string[] days = [date.Day.ToString(CultureInfo.InvariantCulture), date.Day.ToString("00", CultureInfo.InvariantCulture)];
        return new($"the date {iso}", (searched, _) => searched.Has(digital) || searched.Has(iso) || days.Any(day => searched.HasDate(day, month, year)));
    }

    /// <summary>Makes a fact of a number: in digits with a comma or a point, thousands apart or not; a whole one below a million also in words.</summary>
    public static DocumentFact Of(decimal number)
    {
        string digits = number.ToString("0.############", CultureInfo.InvariantCulture), apart = number.ToString("#,0.############", CultureInfo.InvariantCulture).Replace(',', ' ');
        string[] forms = [.. new[] { digits, apart }.SelectMany(form => new[] { form, form.Replace('.', ',') }).Distinct()];
        bool isSpoken = number == decimal.Truncate(number) && Math.Abs(number) < 1_000_000;
        return new($"the number {digits}", (searched, _) => forms.Any(searched.Has)
            || (isSpoken && Cases.Any(grammaticalCase => Enum.GetValues<GrammaticalGender>().Any(gender => searched.Has(Cardinal.InWords((long)number, grammaticalCase, gender))))));
    }

    /// <summary>Makes a fact that stands in one of several ways.</summary>
    /// <param name="facts">The ways, one at least.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static DocumentFact AnyOf(params IReadOnlyList<DocumentFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Count > 0
            ? new(string.Join(" or ", facts), (searched, engine) => facts.Any(fact => fact._stands(searched, engine)))
            : throw new ArgumentException("facts are none. Give one at least.", nameof(facts));
    }

    /// <inheritdoc cref="Of(string)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator DocumentFact(string text) => Of(text);

    /// <inheritdoc cref="Of(NounPhrase)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator DocumentFact(NounPhrase phrase) => Of(phrase);

    /// <inheritdoc cref="Of(PersonName)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator DocumentFact(PersonName name) => Of(name);

    /// <inheritdoc cref="Of(LocalDate)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator DocumentFact(LocalDate date) => Of(date);

    /// <inheritdoc cref="Of(decimal)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator DocumentFact(decimal number) => Of(number);

    /// <inheritdoc cref="Of(decimal)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator DocumentFact(int number) => Of(number);

    /// <summary>Answers what is looked for: «the date 2024-09-01».</summary>
    public override string ToString() => _meaning;

    internal bool StandsIn(SearchedText text, IMorphology engine) => _stands(text, engine);

    private static bool HasForm(SearchedText searched, NounPhrase phrase, GrammaticalCase grammaticalCase, IMorphology engine) =>
        new[] { Animacy.Inanimate, Animacy.Animate }.Any(animacy => FormOf(() => engine.Decline(phrase, grammaticalCase, animacy)) is { } form && searched.Has(form));

    private static bool HasForm(SearchedText searched, PersonName name, GrammaticalCase grammaticalCase, IMorphology engine) =>
        new[] { PersonNameStyle.Full, PersonNameStyle.SurnameInitials, PersonNameStyle.InitialsSurname }
            .Any(style => FormOf(() => engine.Decline(name, grammaticalCase, style)) is { } form && searched.Has(form))
        || (grammaticalCase == GrammaticalCase.Nominative && (searched.Has(name.InitialsAndSurname) || searched.Has(name.ToString())));

    // A strict engine throws where it is not sure: then that form is not looked for.
    private static string? FormOf(Func<Declined> decline)
    {
        try
        {
            return decline().Text;
        }
        catch (UnknownFormException)
        {
            return null;
        }
    }

    private static string Name(GrammaticalCase grammaticalCase) => Enum.IsDefined(grammaticalCase)
        ? grammaticalCase.ToString().ToLowerInvariant()
        : throw new ArgumentOutOfRangeException(nameof(grammaticalCase), grammaticalCase, "Take one of the six named values of GrammaticalCase.");
}
