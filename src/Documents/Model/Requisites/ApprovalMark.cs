using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>An approval mark (гриф утверждения), at the upper right of the first sheet: by a person, by an act, by a body.</summary>
/// <remarks>
/// «УТВЕРЖДЕНО» agrees with the document that is approved, never with the act that approves it, stands in capitals, without quotation marks and colon.
/// Source: ГОСТ Р 7.0.97, 5.16, read in agency instructions that repeat it.
/// </remarks>
public sealed class ApprovalMark
{
    /// <summary>Makes a mark of lines of one's own.</summary>
    /// <param name="lines">At least one: «УТВЕРЖДЕНО», «приказом МКУ ИМЦРО», «от 12.01.2026 № 12».</param>
    /// <exception cref="ArgumentException">There is no line, or one cannot be printed: see <see cref="PrintableText"/>.</exception>
    public ApprovalMark(ImmutableArray<string> lines)
    {
        Lines = !lines.IsDefaultOrEmpty
            ? [.. lines.Select((line, i) => PrintableText.Require(line, $"lines[{i}]"))]
            : throw new ArgumentException("The approval mark has no lines. Give at least one, or leave the mark out.", nameof(lines));
    }

    /// <summary>Gets the lines.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>Makes «УТВЕРЖДАЮ» of a person, with a line for the hand and one for the date when it is not known.</summary>
    /// <param name="position">With the organization, in the nominative: «Директор МКУ ИМЦРО».</param>
    /// <param name="name">«И.О. Фамилия».</param>
    /// <param name="date">The date; the default is a line to write it.</param>
    /// <exception cref="ArgumentException">A text cannot be printed, or the date is not set.</exception>
    public static ApprovalMark ByPerson(string position, string name, LocalDate? date = null) => new(
    [
        "УТВЕРЖДАЮ", PrintableText.Require(position, nameof(position)), $"____________ {PrintableText.Require(name, nameof(name))}",
        date is { } day ? RussianDate.ForRequisite(StatedDate.Require(day, nameof(date))) : "____________",
    ]);

    /// <summary>Makes «УТВЕРЖДЕН (-А, -О, -Ы)» by an act.</summary>
    /// <param name="document">The document that is approved; its head word decides the ending: «Положение о конкурсе».</param>
    /// <param name="act">The act with its author, in the instrumental: «приказом МКУ ИМЦРО».</param>
    /// <param name="date">The date of the act.</param>
    /// <param name="number">The number of the act, without the sign.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text cannot be printed, or the date is not set.</exception>
    /// <exception cref="UnknownAgreementException">The gender of <paramref name="document"/> is neither stated nor known.</exception>
    public static ApprovalMark ByAct(NounPhrase document, string act, LocalDate date, string number) => new(
    [
        Participle.Approved.Mark(document), PrintableText.Require(act, nameof(act)),
        $"от {RussianDate.ForRequisite(StatedDate.Require(date, nameof(date)))} № {PrintableText.Require(number, nameof(number))}",
    ]);

    /// <summary>Makes «УТВЕРЖДЕН (-А, -О, -Ы)» by a body that meets.</summary>
    /// <param name="document">The document that is approved; its head word decides the ending.</param>
    /// <param name="body">The body in the instrumental: «педагогическим советом».</param>
    /// <param name="protocolDate">The date of the protocol.</param>
    /// <param name="protocolNumber">The number of the protocol, without the sign.</param>
    /// <inheritdoc cref="ByAct" path="/exception"/>
    public static ApprovalMark ByBody(NounPhrase document, string body, LocalDate protocolDate, string protocolNumber) => new(
    [
        Participle.Approved.Mark(document), PrintableText.Require(body, nameof(body)),
        $"(протокол от {RussianDate.ForRequisite(StatedDate.Require(protocolDate, nameof(protocolDate)))} № {PrintableText.Require(protocolNumber, nameof(protocolNumber))})",
    ]);
}
