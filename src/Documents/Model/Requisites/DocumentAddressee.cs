using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>Whom a document is for (адресат): an organization, a unit of one, an official, officials of one kind, a person.</summary>
/// <remarks>
/// An organization and a unit stand in the nominative, an official in the dative with the organization inside the position.
/// Source: ГОСТ Р 7.0.97, 5.15, from memory; some agencies put initials before the surname: <see cref="AddresseeInitials"/>.
/// </remarks>
public sealed class DocumentAddressee
{
    private readonly ImmutableArray<string> _before;
    private readonly (string Surname, string Initials)? _name;
    private readonly string? _address;

    private DocumentAddressee(ImmutableArray<string> before, (string, string)? name, string? address) => (_before, _name, _address) = (before, name, address);

    /// <summary>Makes an organization.</summary>
    /// <param name="name">In the nominative.</param>
    /// <param name="unit">The unit of it, in the nominative; the default is none.</param>
    /// <param name="postalAddress">Street and house, settlement, index, in this order; the default is none.</param>
    /// <exception cref="ArgumentException">A text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static DocumentAddressee Organization(string name, string? unit = null, string? postalAddress = null)
    {
        PrintableText.Require(name, nameof(name));
        return new(unit is null ? [name] : [name, PrintableText.Require(unit, nameof(unit))], null, Optional(postalAddress, nameof(postalAddress)));
    }

    /// <summary>Makes an official.</summary>
    /// <param name="position">The position with the organization, in the dative: «Директору МБОУ СОШ № 5».</param>
    /// <param name="surname">In the dative: «Петровой».</param>
    /// <param name="initials">«Н.В.»</param>
    /// <param name="postalAddress">The default is none.</param>
    /// <exception cref="ArgumentException">A text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static DocumentAddressee Official(string position, string surname, string initials, string? postalAddress = null) =>
        new([PrintableText.Require(position, nameof(position))], Name(surname, initials), Optional(postalAddress, nameof(postalAddress)));

    /// <summary>Makes an official whose position and name are declined.</summary>
    /// <param name="official">The official.</param>
    /// <param name="morphology">What declines; see its warnings before the document is sent.</param>
    /// <param name="postalAddress">The default is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="official"/> or <paramref name="morphology"/> is <see langword="null"/>.</exception>
    public static DocumentAddressee Official(Official official, IMorphology morphology, string? postalAddress = null)
    {
        ArgumentNullException.ThrowIfNull(official);
        ArgumentNullException.ThrowIfNull(morphology);
        string position = morphology.Decline(official.Position.Title, GrammaticalCase.Dative, Animacy.Animate).Text;
        string organization = official.Position.Organization is { } works ? $" {works.ShortName ?? works.Name}" : "";
        string surname = morphology.Decline(official.Name, GrammaticalCase.Dative, PersonNameStyle.Surname).Text;
        string initials = official.Name.InitialsAndSurname.Split(' ')[0];
        return Official($"{char.ToUpperInvariant(position[0])}{position.AsSpan(1)}{organization}", surname, initials, postalAddress);
    }

    /// <summary>Makes officials of one kind (группа должностных лиц).</summary>
    /// <param name="positions">In the dative: «Руководителям образовательных организаций».</param>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static DocumentAddressee Officials(string positions) => new([PrintableText.Require(positions, nameof(positions))], null, null);

    /// <summary>Makes a person (физическое лицо).</summary>
    /// <param name="surname">In the dative.</param>
    /// <param name="initials">«Н.В.»</param>
    /// <param name="postalAddress">Street and house, settlement, index, in this order.</param>
    /// <exception cref="ArgumentException">A text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static DocumentAddressee Person(string surname, string initials, string postalAddress) =>
        new([], Name(surname, initials), PrintableText.Require(postalAddress, nameof(postalAddress)));

    /// <summary>Answers the lines as printed.</summary>
    public ImmutableArray<string> Lines(AddresseeInitials initials = AddresseeInitials.AfterSurname)
    {
        string? name = _name is not var (surname, first) ? null : initials == AddresseeInitials.AfterSurname ? $"{surname} {first}" : $"{first} {surname}";
        return [.. _before, .. name is null ? [] : (string[])[name], .. _address is null ? [] : (string[])[_address]];
    }

    /// <summary>Answers the lines in one.</summary>
    public override string ToString() => string.Join(", ", Lines());

    private static (string, string)? Name(string surname, string initials) =>
        (PrintableText.Require(surname, nameof(surname)), PrintableText.Require(initials, nameof(initials)));

    private static string? Optional(string? text, string name) => text is null ? null : PrintableText.Require(text, name);
}
