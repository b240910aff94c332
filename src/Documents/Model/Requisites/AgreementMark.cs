using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>An agreement mark (гриф согласования): another organization agrees. «СОГЛАСОВАНО» stands in capitals and is never inflected.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.20, the wording as commentaries and practice have it.</remarks>
public sealed class AgreementMark
{
    private AgreementMark(ImmutableArray<string> lines) => Lines = lines;

    /// <summary>Gets the lines.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>Makes the mark of an official.</summary>
    /// <param name="position">With the organization, in the nominative.</param>
    /// <param name="name">«И.О. Фамилия».</param>
    /// <param name="date">The date; the default is a line to write it.</param>
    /// <exception cref="ArgumentException">A text cannot be printed, or the date is not set.</exception>
    public static AgreementMark ByPerson(string position, string name, LocalDate? date = null) => new(
    [
        "СОГЛАСОВАНО", PrintableText.Require(position, nameof(position)), $"____________ {PrintableText.Require(name, nameof(name))}",
        date is { } day ? RussianDate.ForRequisite(StatedDate.Require(day, nameof(date))) : "____________",
    ]);

    /// <summary>Makes the mark of a body that meets.</summary>
    /// <param name="body">The body as the mark names it: «Педагогический совет МБОУ СОШ № 5».</param>
    /// <param name="protocolDate">The date of the protocol.</param>
    /// <param name="protocolNumber">The number of the protocol, without the sign.</param>
    /// <exception cref="ArgumentException">A text cannot be printed, or the date is not set.</exception>
    public static AgreementMark ByBody(string body, LocalDate protocolDate, string protocolNumber) => new(
    [
        "СОГЛАСОВАНО", PrintableText.Require(body, nameof(body)),
        $"(протокол от {RussianDate.ForRequisite(StatedDate.Require(protocolDate, nameof(protocolDate)))} № {PrintableText.Require(protocolNumber, nameof(protocolNumber))})",
    ]);

    /// <summary>Makes the mark of an agreement that came by letter.</summary>
    /// <param name="author">Whose letter, in the genitive: «Министерства образования Ставропольского края».</param>
    /// <param name="date">The date of the letter.</param>
    /// <param name="number">Its number, without the sign.</param>
    /// <exception cref="ArgumentException">A text cannot be printed, or the date is not set.</exception>
    public static AgreementMark ByLetter(string author, LocalDate date, string number) => new(
    [
        "СОГЛАСОВАНО", $"письмом {PrintableText.Require(author, nameof(author))}",
        $"от {RussianDate.ForRequisite(StatedDate.Require(date, nameof(date)))} № {PrintableText.Require(number, nameof(number))}",
    ]);
}
