using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>Who prepared the document (отметка об исполнителе): at the left margin of the last sheet, in smaller type.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.25, read in a book that copies the clause and in the methodical recommendations.</remarks>
public sealed class ExecutorMark
{
    /// <summary>Makes a mark.</summary>
    /// <param name="name">Surname, first name and patronymic: «Иванова Мария Петровна».</param>
    /// <param name="telephone">The telephone.</param>
    /// <exception cref="ArgumentException">A text cannot be printed: see <see cref="PrintableText"/>.</exception>
    public ExecutorMark(string name, string telephone) =>
        (Name, Telephone) = (PrintableText.Require(name, nameof(name)), PrintableText.Require(telephone, nameof(telephone)));

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the telephone.</summary>
    public string Telephone { get; }

    /// <summary>Gets the position, with the unit: «методист отдела развития».</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Position { get; init => field = value is null ? null : PrintableText.Require(value, "ExecutorMark.Position"); }

    /// <summary>Gets the e-mail address.</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Email { get; init => field = value is null ? null : PrintableText.Require(value, "ExecutorMark.Email"); }

    internal ImmutableArray<string> Lines =>
        [Position is null ? Name : $"{Name}, {Position}", Email is null ? Telephone : $"{Telephone}, {Email}"];
}
