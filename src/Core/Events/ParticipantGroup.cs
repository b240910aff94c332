using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>One group of those who took part in an event (участники): «около 300 слушателей из различных муниципальных образований».</summary>
public sealed class ParticipantGroup
{
    /// <summary>Gets who they are, in the nominative plural: «слушатели», «муниципальные кураторы».</summary>
    public required NounPhrase Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Gets how many took part.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Headcount? Count { get; init; }

    /// <summary>Gets where they come from: «различные муниципальные образования».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public NounPhrase? From { get; init; }

    /// <summary>Gets the region they come from.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Region? Region { get; init; }

    /// <summary>Names a group of which no number is stated.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The initializer is the alternate.")]
    public static implicit operator ParticipantGroup(string name) => new() { Name = NounPhrase.Of(name) };

    /// <summary>Answers the name in the nominative.</summary>
    public override string ToString() => Name.Nominative;
}
