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
        ["докладная записка"] = "докладной записке", ["служебная записка"] = "служебной записке", ["выписка из протокола"] = "выписке из протокола",
        ["экспертное заключение"] = "экспертному заключению",
    }.ToFrozenDictionary();

    private DocumentKind(string name, string? dative = null) => (Name, Dative) = (name, dative ?? Datives.GetValueOrDefault(name));

    /// <summary>Gets the resolution of a conference, a festival or a forum (резолюция): recommendations by addressee.</summary>
    /// <remarks>
    /// Not to be taken for requisite 28 «резолюция», a manager's instruction written on a document. The standard has no scheme for this kind;
    /// its requisites follow the general rules.
    /// </remarks>
    public static DocumentKind Resolution { get; } = new("резолюция");

    /// <summary>Gets the order (приказ).</summary>
    public static DocumentKind Order { get; } = new("приказ");

    /// <summary>Gets the directive (распоряжение).</summary>
    public static DocumentKind Directive { get; } = new("распоряжение");

    /// <summary>Gets the decree (постановление).</summary>
    public static DocumentKind Decree { get; } = new("постановление");

    /// <summary>Gets the protocol of a meeting (протокол), whose date is that of the meeting.</summary>
    public static DocumentKind Protocol { get; } = new("протокол");

    /// <summary>Gets the extract from a protocol (выписка из протокола), whose date and number are those of the original.</summary>
    public static DocumentKind ProtocolExtract { get; } = new("выписка из протокола");

    /// <summary>Gets the statement of facts by several persons (акт).</summary>
    public static DocumentKind Act { get; } = new("акт");

    /// <summary>Gets the note of facts (справка).</summary>
    public static DocumentKind Note { get; } = new("справка");

    /// <summary>Gets the report to a superior (докладная записка).</summary>
    public static DocumentKind Memorandum { get; } = new("докладная записка");

    /// <summary>Gets the note between units (служебная записка).</summary>
    public static DocumentKind OfficeMemo { get; } = new("служебная записка");

    /// <summary>Gets the conclusion of an expert (экспертное заключение).</summary>
    public static DocumentKind ExpertConclusion { get; } = new("экспертное заключение");

    /// <summary>Gets the regulation (положение), which is approved.</summary>
    public static DocumentKind Regulation { get; } = new("положение");

    /// <summary>Gets the plan (план), which is approved.</summary>
    public static DocumentKind Plan { get; } = new("план");

    /// <summary>Gets the letter (письмо), which does not name its kind.</summary>
    public static DocumentKind Letter { get; } = new("письмо");

    /// <summary>Gets the name in lower case, in the nominative: «резолюция».</summary>
    public string Name { get; }

    /// <summary>Gets the name in the dative, for the marks of appendices: «(приложение к) резолюции».</summary>
    /// <value><see langword="null"/> when it is neither given nor known.</value>
    public string? Dative { get; }

    /// <summary>Gets whether it is a letter, the one kind that is not named on the document.</summary>
    public bool IsLetter => Name == Letter.Name;

    /// <summary>Makes a kind that has no property here.</summary>
    /// <param name="name">In the nominative: «справка». Upper case is turned into lower case.</param>
    /// <param name="dative">In the dative: «справке»; the default is the known form, when there is one.</param>
    /// <exception cref="ArgumentException">A name cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static DocumentKind Of(string name, string? dative = null) => new(Lower(name, nameof(name)), dative is null ? null : Lower(dative, nameof(dative)));

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    private static string Lower(string text, string name) => PrintableText.Require(text, name).Trim().ToLowerInvariant();
}
