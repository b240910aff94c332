using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>The innovation infrastructure of a territory (инновационная инфраструктура): what it rests on, what it is for, and what it consists of.</summary>
/// <remarks>By law (ФЗ-273, ст. 20) it is the federal and regional platforms; municipal acts add kinds of their own.</remarks>
public sealed class InnovationInfrastructure
{
    /// <summary>Gets the territory: «город Челябинск».</summary>
    public required NounPhrase Territory { get; init => field = value ?? throw new ArgumentNullException(nameof(Territory)); }

    /// <summary>Gets the code of the territory (ОКТМО).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Oktmo? Oktmo { get; init => field = Organizations.Oktmo.Require(value, "InnovationInfrastructure.Oktmo"); }

    /// <summary>Gets the day on which the source states all this.</summary>
    public required LocalDate StatedOn { get; init => field = StatedDate.Require(value, "InnovationInfrastructure.StatedOn"); }

    /// <summary>Gets the line under which the source states it: «Инновационная деятельность».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Headline { get; init => field = value is null ? null : PrintableText.Require(value, "InnovationInfrastructure.Headline"); }

    /// <summary>Gets the act it rests on, as the source quotes it.</summary>
    /// <value>The default is <see langword="null"/>: not quoted.</value>
    public LegalQuotation? LegalBasis { get; init; }

    /// <summary>Gets what the activity is to improve.</summary>
    /// <value>The default is none named.</value>
    public ImmutableArray<SupportDimension> SupportDimensions { get; init => field = NamedValue.RequireEach(value, "InnovationInfrastructure.SupportDimensions"); } = [];

    /// <summary>Gets what it is for, in the nominative: «обеспечение модернизации и развития муниципальной системы образования».</summary>
    /// <value>The default is none stated.</value>
    public ImmutableArray<string> Purposes { get; init => field = GivenList.Texts(value, "InnovationInfrastructure.Purposes"); } = [];

    /// <summary>Gets the tasks, in the order of the source.</summary>
    /// <value>The default is none stated.</value>
    public ImmutableArray<InfrastructureTask> Tasks { get; init => field = GivenList.Complete(value, "InnovationInfrastructure.Tasks"); } = [];

    /// <summary>Gets which kinds at which levels it consists of.</summary>
    /// <value>The default is none stated.</value>
    public ImmutableArray<InfrastructureComponent> Composition
    {
        get;
        init => field = GivenList.Distinct(
            GivenList.Complete(value, "InnovationInfrastructure.Composition"), component => component, "InnovationInfrastructure.Composition", "content");
    }
    = [];

    /// <summary>Gets what the source refers to and does not itself give, by the headings there: «Документы», «Инфографика», a list of organizations behind a link.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Materials { get; init => field = GivenList.Texts(value, "InnovationInfrastructure.Materials"); } = [];

    /// <summary>Gets the platforms that are known.</summary>
    /// <value>Each key once. The default is none: the source need not name one.</value>
    public ImmutableArray<InnovationPlatform> Platforms
    {
        get;
        init => field = GivenList.Distinct(
            GivenList.Complete(value, "InnovationInfrastructure.Platforms"), platform => platform.Id, "InnovationInfrastructure.Platforms", "key");
    }
    = [];

    /// <summary>Answers the platforms that are no part of the composition stated, in the order given: a sign of a wrong level or kind.</summary>
    /// <returns>Empty also when no composition is stated.</returns>
    public ImmutableArray<InnovationPlatform> OutsideComposition() =>
        Composition.IsEmpty ? [] : [.. Platforms.Where(platform => !Composition.Any(component => component.Takes(platform)))];
}
