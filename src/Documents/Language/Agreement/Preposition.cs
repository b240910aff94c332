namespace InnovationDomain.Documents.Language;

/// <summary>A preposition whose form depends on how the next word is spoken: «о/об/обо», «с/со», «в/во», «к/ко».</summary>
/// <remarks>
/// <code>
/// Preposition.About.Begin("утверждении Положения");      // «Об утверждении Положения»
/// Preposition.With.Put("2 сентября");                    // «со 2 сентября»: «со второго»
/// Preposition.In.Before("II квартале");                  // «во»: «во втором»
/// </code>
/// A number is read aloud: as an ordinal before a month, in a date of digits («02.09.2026»), with letters joined to it («2-го»), and in Roman digits; as a cardinal otherwise; a thousand without «одна».
/// An abbreviation is read by the names of its letters where it begins with two consonants («эм-бэ-о-у»: «об МБОУ», «об РФ»), else as a word («о СОШ», «о МАОУ»);
/// «ФГОС», «СМИ», «СНИЛС» are words too.
/// Source: the rules of D. E. Rosenthal's handbook for the forms with a vowel; where it allows both, the short form stands, but for the set phrases of official texts («со дня», «ко Дню», «во исполнение»).
/// </remarks>
public sealed class Preposition
{
    private readonly string _name;
    private readonly Func<string, bool, string> _form;

    private Preposition(string name, Func<string, bool, string> form) => (_name, _form) = (name, form);

    /// <summary>Gets «о», «об», «обо».</summary>
    public static Preposition About { get; } = new("о", PrepositionForms.About);

    /// <summary>Gets «с», «со».</summary>
    public static Preposition With { get; } = new("с", PrepositionForms.With);

    /// <summary>Gets «в», «во».</summary>
    public static Preposition In { get; } = new("в", PrepositionForms.In);

    /// <summary>Gets «к», «ко».</summary>
    public static Preposition To { get; } = new("к", PrepositionForms.To);

    /// <summary>Tells the form before a text: «об» before «утверждении».</summary>
    /// <param name="text">What follows, in the case that the preposition governs. Quotation marks and brackets before it are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public string Before(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _form(SpokenWord.First(text), !text.AsSpan().Trim().ContainsAny(' ', '\u00A0'));
    }

    /// <summary>Writes the preposition and the text: «об утверждении».</summary>
    /// <inheritdoc cref="Before"/>
    public string Put(string text) => $"{Before(text)} {text}";

    /// <summary>Writes them at the beginning of a sentence or a title: «Об утверждении».</summary>
    /// <inheritdoc cref="Before"/>
    public string Begin(string text)
    {
        string form = Before(text);
        return $"{char.ToUpperInvariant(form[0])}{form.AsSpan(1)} {text}";
    }

    /// <summary>Answers the shortest form.</summary>
    public override string ToString() => _name;
}
