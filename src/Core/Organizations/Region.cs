using InnovationDomain.Wording;

namespace InnovationDomain.Organizations;

/// <summary>A region (субъект Российской Федерации): «Ставропольский край».</summary>
public sealed class Region
{
    /// <summary>Gets the name: «Ставропольский край», «Чувашская Республика».</summary>
    public required NounPhrase Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Gets the code of the territory (ОКТМО).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Oktmo? Oktmo { get; init => field = Organizations.Oktmo.Require(value, "Region.Oktmo"); }

    /// <summary>Gets what makes two records the same region: the ОКТМО when it is given, else the name without regard to case and spacing.</summary>
    public string Identity => Oktmo is { } code ? $"ОКТМО {code}" : NameKey.Of(Name);

    /// <summary>Answers the name in the nominative.</summary>
    public override string ToString() => Name.Nominative;
}
