using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>What a manager orders to be done with a document (requisite «резолюция»); the resolution of a conference is a kind: <see cref="DocumentKind.Resolution"/>.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.28, from memory: executors, what to do, by when, signature, date.</remarks>
public sealed class ManagerInstruction
{
    /// <summary>Makes an instruction.</summary>
    /// <param name="executors">Who shall do it, in the dative: «Ивановой М.П.»; the first one answers for it.</param>
    /// <param name="text">What to do: «Прошу подготовить ответ».</param>
    /// <param name="signer">Who orders it: «И.О. Фамилия».</param>
    /// <param name="date">When it was ordered.</param>
    /// <param name="due">By when it must be done; the default is not stated.</param>
    /// <exception cref="ArgumentException">There is no executor, a text cannot be printed, a date is not set, or the deadline is before the date.</exception>
    public ManagerInstruction(ImmutableArray<string> executors, string text, string signer, LocalDate date, LocalDate? due = null)
    {
        Executors = !executors.IsDefaultOrEmpty
            ? [.. executors.Select((name, i) => PrintableText.Require(name, $"executors[{i}]"))]
            : throw new ArgumentException("The instruction names nobody who shall do it. Give at least one executor.", nameof(executors));
        (Text, Signer) = (PrintableText.Require(text, nameof(text)), PrintableText.Require(signer, nameof(signer)));
        Date = StatedDate.Require(date, nameof(date));
        Due = due is { } day ? StatedDate.Require(day, nameof(due)) : null;
        if (Due < Date)
        {
            throw new ArgumentException($"The deadline, {DateText.Digital(Due.Value)}, is before the date of the instruction, {DateText.Digital(Date)}. Give a later one.", nameof(due));
        }
    }

    /// <summary>Gets who shall do it.</summary>
    public ImmutableArray<string> Executors { get; }

    /// <summary>Gets what to do.</summary>
    public string Text { get; }

    /// <summary>Gets who orders it.</summary>
    public string Signer { get; }

    /// <summary>Gets when it was ordered.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets by when it must be done.</summary>
    public LocalDate? Due { get; }

    internal ImmutableArray<string> Lines =>
        [.. Executors, Due is { } day ? $"{Text.TrimEnd('.')} до {DateText.Digital(day)}" : Text, $"____________ {Signer}", DateText.Digital(Date)];
}
