using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>A school whose work an event presented (школа, представившая опыт), and what it is known for.</summary>
public sealed class PresentedSchool
{
    /// <summary>Gets the school.</summary>
    public required Organization School { get; init => field = value ?? throw new ArgumentNullException(nameof(School)); }

    /// <summary>Gets the locality, as the source names it: «г. Нижний Тагил».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Locality { get; init => field = value is null ? null : PrintableText.Require(value, "PresentedSchool.Locality"); }

    /// <summary>Gets how it was presented, in the nominative: «представление работы представителями школы», «рассмотрение деятельности».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Presentation { get; init => field = value is null ? null : PrintableText.Require(value, "PresentedSchool.Presentation"); }

    /// <summary>Gets what it is known for, in the nominative: «модульная система обучения».</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> KnownFor { get; init => field = GivenList.Texts(value, "PresentedSchool.KnownFor"); } = [];

    /// <summary>Answers the name of the school.</summary>
    public override string ToString() => School.ToString();
}
