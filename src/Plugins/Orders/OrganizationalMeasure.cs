using System.Collections.Immutable;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Orders;

/// <summary>One organisational measure (организационная мера): who does what by when, with which document it ends, and who controls it.</summary>
public sealed class OrganizationalMeasure
{
    /// <summary>Gets what is to be done, in the infinitive, without a mark at its end: «провести семинар для руководителей площадок».</summary>
    public required string Action { get; init => field = PrintableText.Require(value, "OrganizationalMeasure.Action"); }

    /// <summary>Gets the executor by name.</summary>
    /// <value>The default is <see langword="null"/>: the measure is of <see cref="Executors"/>. One of the two is given.</value>
    public Official? Executor { get; init; }

    /// <summary>Gets the executors of one kind, a unit or an organization, in the nominative: «руководители площадок».</summary>
    /// <value>The default is <see langword="null"/>: the measure is of one <see cref="Executor"/>.</value>
    public NounPhrase? Executors { get; init; }

    /// <summary>Gets the last day (срок).</summary>
    /// <value><see langword="null"/> only in a draft: a line to write it is printed.</value>
    public required LocalDate? DueOn { get; init; }

    /// <summary>Gets the document with which it ends, in the nominative: «аналитическая справка».</summary>
    /// <value>The default is <see langword="null"/>: none is asked for.</value>
    public string? ResultingDocument { get; init => field = value is null ? null : PrintableText.Require(value, "OrganizationalMeasure.ResultingDocument"); }

    /// <summary>Gets who controls this measure.</summary>
    /// <value>The default is <see langword="null"/>: who controls the order.</value>
    public Official? Controller { get; init; }

    /// <summary>Gets the ids of the findings that it answers: see <see cref="EvaluationFinding.Id"/>.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Findings { get; init => field = value.IsDefault ? [] : [.. value.Select((id, i) => PrintableText.Require(id, $"OrganizationalMeasure.Findings[{i}]"))]; } = [];
}
