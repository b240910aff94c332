using System.Collections.Immutable;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>The facts of an order that amends a roadmap (приказ о внесении изменений в дорожную карту): the roadmap whose last revision the order makes.</summary>
public sealed class RoadmapAmendmentOrder
{
    /// <summary>Gets what all orders have in common.</summary>
    public required OrderFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets the roadmap, with the revision that the order makes as its last one: <see cref="Roadmap.Revise"/>.</summary>
    /// <value>A document that the last revision refers to is a ground of the order, unless it is the order itself.</value>
    public required Roadmap Roadmap { get; init => field = value ?? throw new ArgumentNullException(nameof(Roadmap)); }

    /// <summary>Gets what the order calls the roadmap, in the nominative: «план мероприятий («дорожная карта») реализации проекта».</summary>
    /// <value>The default is <see langword="null"/>: <see cref="Roadmap.Title"/>, or «дорожная карта».</value>
    public NounPhrase? Name { get; init; }

    /// <summary>Gets the occasion («в связи с …»), in the nominative: «перенос сроков ремонта».</summary>
    /// <value>The default is <see langword="null"/>: the reason of the last revision, where it states one.</value>
    public NounPhrase? Occasion { get; init; }

    /// <summary>Gets the further documents that the order rests on: a report, an item of a protocol, a request.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<DocumentReference> Grounds { get; init => field = Given.Complete(value, "RoadmapAmendmentOrder.Grounds"); } = [];
}
