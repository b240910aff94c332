using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <content>The requisites of the document (реквизиты), by name: their numbers differ between the editions of the standard and the rules of agencies.</content>
public sealed partial class OfficialDocument
{
    /// <summary>Gets the organizations that issue the document (наименование организации); a joint document names all of them.</summary>
    /// <value>At least one.</value>
    /// <remarks>Source: ГОСТ Р 7.0.97-2025, 5.5, as commentaries report it.</remarks>
    public required ImmutableArray<Organization> Organizations
    {
        get;
        init => field = value is { IsDefaultOrEmpty: false } && !value.Contains(null!)
            ? value
            : throw new ArgumentException("The document has no organization, or one of them is null. Give the organization that issues it.", nameof(Organizations));
    }

    /// <summary>Gets the unit that issues the document (наименование структурного подразделения).</summary>
    /// <value>The default is <see langword="null"/>: the organization does.</value>
    public string? Department { get; init => field = Optional(value, "OfficialDocument.Department"); }

    /// <summary>Gets the position whose holder issues the document (наименование должности), on the blank of an official.</summary>
    /// <value>The default is <see langword="null"/>: the organization does.</value>
    public string? AuthorPosition { get; init => field = Optional(value, "OfficialDocument.AuthorPosition"); }

    /// <summary>Gets the kind of the document (вид документа).</summary>
    public required DocumentKind Kind { get; init => field = value ?? throw new ArgumentNullException(nameof(Kind)); }

    /// <summary>Gets the date (дата документа): of signing, or of the event the document records. A joint document has one date.</summary>
    /// <value>Years 1000 to 9999: a date shows four digits of the year.</value>
    /// <remarks>Source: ГОСТ Р 7.0.97, 5.10. The properties of the file are dated by it too, never by the clock.</remarks>
    public required LocalDate Date { get; init => field = StatedDate.Require(value, "OfficialDocument.Date"); }

    /// <summary>Gets whether the document is a draft: a line stands in place of the date, which is written when it is signed.</summary>
    /// <value>The default is <see langword="false"/>. <see cref="Date"/> then dates the file only.</value>
    public bool IsDraft { get; init; }

    /// <summary>Gets the registration number (регистрационный номер) without the sign: «12-р»; a sign that is given is taken off.</summary>
    /// <value>
    /// The default is the numbers of a joint document through a slash, or <see langword="null"/>: a number is never invented. Where the kind must have one, a line to write it is printed.
    /// </value>
    public string? RegistrationNumber
    {
        get => field ?? (JointNumbers.IsEmpty ? null : string.Join('/', JointNumbers));
        init => field = Optional(value?.TrimStart('№', ' ', '\u00A0'), "OfficialDocument.RegistrationNumber");
    }

    /// <summary>Gets the numbers of a joint document, one for each organization, in their order; they are printed through a slash.</summary>
    /// <value>The default is none.</value>
    /// <remarks>Source: ГОСТ Р 7.0.97, 5.11, as rules for agencies repeat it.</remarks>
    public ImmutableArray<string> JointNumbers
    {
        get;
        init => field = value.IsDefault ? [] : [.. value.Select((number, i) => PrintableText.Require(number?.TrimStart('№', ' ', '\u00A0'), $"OfficialDocument.JointNumbers[{i}]"))];
    } = [];

    /// <summary>Gets the place of issue (место составления): «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: evident from the organization's name.</value>
    public string? Place { get; init => field = Optional(value, "OfficialDocument.Place"); }

    /// <summary>Gets the title (заголовок к тексту), which tells in short what the document is about; a full stop at its end is taken off.</summary>
    /// <remarks>Source: ГОСТ Р 7.0.97-2025, 5.17, as commentaries report it: for every document.</remarks>
    public required string Title { get; init => field = EndMarks.Strip(PrintableText.Require(value, "OfficialDocument.Title")); }

    /// <summary>Gets how a disposing act begins: the stating part and «приказываю», before <see cref="Body"/>.</summary>
    /// <value>The default is <see langword="null"/>: the text begins with the body.</value>
    public Preamble? Preamble { get; init; }

    /// <summary>Gets who signs, one under another by rank or side by side.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Signature> Signatures { get; init => field = Several(value, "signatures", nameof(Signatures)); } = [];

    /// <summary>Gets how several signatures stand.</summary>
    /// <value>The default is <see cref="SignatureArrangement.ByRank"/>.</value>
    public SignatureArrangement SignatureArrangement { get; init => field = Known(value, nameof(SignatureArrangement)); }

    /// <summary>Gets the commission that signs, under the other signatures.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Commission? Commission { get; init; }

    /// <summary>Adds what is wrong with the requisites as a whole.</summary>
    internal void CheckRequisites(DocumentStandard standard, ImmutableArray<DocumentViolation>.Builder violations) => new RequisiteRules(this, standard, violations).Check();

    /// <summary>Gets whether somebody signs.</summary>
    internal bool IsSigned => !Signatures.IsEmpty || Commission is not null;

    private static T Known<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"OfficialDocument.{name} has no such value. Take one of the named values of {typeof(T).Name}.");

    private static string? Optional(string? value, string name) => value is null ? null : PrintableText.Require(value, name);

    private static ImmutableArray<T> Several<T>(ImmutableArray<T> value, string what, string name)
        where T : class => value.IsDefault ? [] : !value.Contains(null!)
            ? value
            : throw new ArgumentException($"One of the {what} is null. Leave it out.", name);
}
