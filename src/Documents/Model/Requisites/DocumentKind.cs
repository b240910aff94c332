using System.Collections.Frozen;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>The kind of a document (вид документа), which every document but a letter names under its organization.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97-2025, 5.9, as commentaries report it.</remarks>
public sealed record DocumentKind
{
    private static readonly FrozenDictionary<string, string> Datives = new Dictionary<string, string>
    {
        ["приказ"] = "приказу", ["распоряжение"] = "распоряжению", ["постановление"] = "постановлению", ["решение"] = "решению",
        ["протокол"] = "протоколу", ["положение"] = "положению", ["резолюция"] = "резолюции", ["справка"] = "справке", ["акт"] = "акту",
        ["заключение"] = "заключению", ["письмо"] = "письму", ["план"] = "плану", ["программа"] = "программе", ["порядок"] = "порядку",
    }.ToFrozenDictionary();

    private DocumentKind(string name, string? dative = null) => (Name, Dative) = (name, dative ?? Datives.GetValueOrDefault(name));

    /// <summary>Gets the resolution of a conference, a festival or a forum (резолюция): recommendations by addressee.</summary>
    /// <remarks>
    /// Not to be taken for requisite 28 «резолюция», a manager's instruction written on a document. The standard has no scheme for this kind;
    /// its requisites follow the general rules.
    /// </remarks>
    public static DocumentKind Resolution { get; } = new("резолюция");

    /// <summary>Gets the name in lower case, in the nominative: «резолюция».</summary>
    public string Name { get; }

    /// <summary>Gets the name in the dative, for the marks of appendices: «(приложение к) резолюции».</summary>
    /// <value><see langword="null"/> when it is neither given nor known.</value>
    public string? Dative { get; }

    /// <summary>Makes a kind that has no property here.</summary>
    /// <param name="name">In the nominative: «справка». Upper case is turned into lower case.</param>
    /// <param name="dative">In the dative: «справке»; the default is the known form, when there is one.</param>
    /// <exception cref="ArgumentException">A name cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static DocumentKind Of(string name, string? dative = null) => new(Lower(name, nameof(name)), dative is null ? null : Lower(dative, nameof(dative)));

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    private static string Lower(string text, string name) => PrintableText.Require(text, name).Trim().ToLowerInvariant();
}
