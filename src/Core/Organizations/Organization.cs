using InnovationDomain.Wording;

namespace InnovationDomain.Organizations;

/// <summary>An organization (организация): a school, a methodical centre, an education authority.</summary>
public sealed class Organization
{
    /// <summary>Gets the name as it stands in the charter (наименование): «МКУ «Информационно-методический центр работников образования»».</summary>
    /// <remarks>Documents print it as requisite «наименование организации» (ГОСТ Р 7.0.97-2025, 5.5).</remarks>
    public required NounPhrase Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Gets the short name, when the charter fixes one (сокращённое наименование): «МКУ ИМЦРО».</summary>
    /// <value>The default is <see langword="null"/>: running text then uses <see cref="Name"/>.</value>
    public NounPhrase? ShortName { get; init; }

    /// <summary>Gets the name for running text: the short one when there is one.</summary>
    public NounPhrase NameInText => ShortName ?? Name;

    /// <summary>Answers the name in the nominative.</summary>
    public override string ToString() => Name.Nominative;
}
