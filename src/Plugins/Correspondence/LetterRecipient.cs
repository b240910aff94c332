using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Correspondence;

/// <summary>Whom a letter is for (адресат): an official, an organization, or officials of one kind.</summary>
/// <remarks>An official and officials stand in the dative, an organization in the nominative. Source: ГОСТ Р 7.0.97, 5.15, from memory.</remarks>
public sealed class LetterRecipient
{
    /// <summary>Gets the official; the organization stands in the position.</summary>
    /// <value>The default is <see langword="null"/>. Exactly one of the three is given.</value>
    public Official? Official { get; init; }

    /// <summary>Gets the organization.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Organization? Organization { get; init; }

    /// <summary>Gets the officials of one kind, in the nominative: «руководители образовательных организаций».</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public NounPhrase? Officials { get; init; }

    /// <summary>Gets the postal address: street and house, settlement, index, in this order.</summary>
    /// <value>The default is <see langword="null"/>: the letter does not go by post. Officials of one kind have none.</value>
    public string? PostalAddress { get; init => field = value is null ? null : PrintableText.Require(value, "LetterRecipient.PostalAddress"); }

    internal int Given => (Official is null ? 0 : 1) + (Organization is null ? 0 : 1) + (Officials is null ? 0 : 1);
}
