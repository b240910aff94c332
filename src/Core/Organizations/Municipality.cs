using InnovationDomain.Wording;

namespace InnovationDomain.Organizations;

/// <summary>A municipality (муниципальное образование): a city, a district.</summary>
public sealed class Municipality
{
    /// <summary>Gets the name: «город Пятигорск», «Татарский район».</summary>
    public required NounPhrase Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Gets the region it belongs to.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Region? Region { get; init; }

    /// <summary>Gets the code of the territory (ОКТМО).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Oktmo? Oktmo { get; init => field = Organizations.Oktmo.Require(value, "Municipality.Oktmo"); }

    /// <summary>Gets what makes two records the same municipality: the ОКТМО when it is given, else the region and the name without regard to case and spacing.</summary>
    public string Identity => Oktmo is { } code ? $"ОКТМО {code}" : $"{Region?.Identity}/{NameKey.Of(Name)}";

    /// <summary>Answers the name in the nominative.</summary>
    public override string ToString() => Name.Nominative;
}
