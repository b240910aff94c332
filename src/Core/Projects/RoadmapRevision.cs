using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>A numbered change of a roadmap (корректировка дорожной карты).</summary>
public sealed class RoadmapRevision
{
    /// <summary>Gets the number.</summary>
    /// <value>From 1.</value>
    public required int Number
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Number), value, "RoadmapRevision.Number counts from 1. Give a positive number.");
    }

    /// <summary>Gets what it rests on.</summary>
    public required RevisionBasis Basis
    {
        get;
        init
        {
            field = NamedValue.Require(value, "RoadmapRevision.Basis");
            RequireReference();
        }
    }

    /// <summary>Gets the document it rests on.</summary>
    /// <value>Of a kind that <see cref="Basis"/> names; of an announcement, the record of it in any kind. The default is <see langword="null"/>: not known, or there is none.</value>
    public DocumentReference? Reference
    {
        get;
        init
        {
            field = value;
            RequireReference();
        }
    }

    /// <summary>Gets the day from which the changed plan holds.</summary>
    public required LocalDate Date { get; init => field = StatedDate.Require(value, "RoadmapRevision.Date"); }

    /// <summary>Gets why (причина).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Reason { get; init => field = value is null ? null : PrintableText.Require(value, "RoadmapRevision.Reason"); }

    /// <summary>Gets the changes, row by row, in the order in which they are made.</summary>
    /// <value>The default is none: that there was a revision is known, and not what it changed.</value>
    public ImmutableArray<RoadmapChange> Changes { get; init => field = GivenList.Complete(value, "RoadmapRevision.Changes"); } = [];

    // Whichever of the two is set last is checked against the other.
    private void RequireReference()
    {
        bool fits = Reference is null || Basis switch
        {
            RevisionBasis.Order => Reference.Kind is RecordKind.Order or RecordKind.Directive or RecordKind.Decree,
            RevisionBasis.Protocol => Reference.Kind is RecordKind.Protocol or RecordKind.Decision or RecordKind.Resolution,
            RevisionBasis.Notice => Reference.Kind is RecordKind.Letter or RecordKind.Note,
            _ => true,
        };
        if (!fits)
        {
            throw new ArgumentException($"RoadmapRevision.Reference is «{Reference}», and the basis is {Basis}. Give a document of that kind, or the basis that fits it.", nameof(Reference));
        }
    }
}
