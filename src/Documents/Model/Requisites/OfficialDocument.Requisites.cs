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

    /// <summary>Gets the kind of the document (вид документа).</summary>
    public required DocumentKind Kind { get; init => field = value ?? throw new ArgumentNullException(nameof(Kind)); }

    /// <summary>Gets the date (дата документа): of signing, or of the event the document records.</summary>
    /// <value>Years 1000 to 9999: a date shows four digits of the year.</value>
    /// <remarks>Source: ГОСТ Р 7.0.97, 5.10. The properties of the file are dated by it too, never by the clock.</remarks>
    public required LocalDate Date { get; init => field = StatedDate.Require(value, "OfficialDocument.Date"); }

    /// <summary>Gets the registration number (регистрационный номер) without the sign: «12-р»; a sign that is given is taken off.</summary>
    /// <value>The default is <see langword="null"/>: none is printed. A number is never invented.</value>
    public string? RegistrationNumber { get; init => field = Optional(value?.TrimStart('№', ' ', '\u00A0'), "OfficialDocument.RegistrationNumber"); }

    /// <summary>Gets the place of issue (место составления): «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: evident from the organization's name.</value>
    public string? Place { get; init => field = Optional(value, "OfficialDocument.Place"); }

    /// <summary>Gets the title (заголовок к тексту), which tells in short what the document is about; a full stop at its end is taken off.</summary>
    /// <remarks>Source: ГОСТ Р 7.0.97-2025, 5.17, as commentaries report it: for every document.</remarks>
    public required string Title { get; init => field = EndMarks.Strip(PrintableText.Require(value, "OfficialDocument.Title")); }

    /// <summary>Gets who signs, one under another by rank.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Signature> Signatures
    {
        get;
        init => field = value.IsDefault ? [] : !value.Contains(null!)
            ? value
            : throw new ArgumentException("One of the signatures is null. Leave it out.", nameof(Signatures));
    } = [];

    /// <summary>Adds what is wrong with the requisites as a whole.</summary>
    internal void CheckRequisites(DocumentStandard standard, ImmutableArray<DocumentViolation>.Builder violations)
    {
        // Each requisite is checked when it is given; this is the place of the rules over several of them.
        _ = (this, standard, violations);
    }

    private static string? Optional(string? value, string name) => value is null ? null : PrintableText.Require(value, name);
}
