using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>One thing that was examined, a project, a report, the centres of a municipality, with its verdicts and who answers for it.</summary>
public sealed class ExaminedSubject
{
    /// <summary>Gets who answers for it: to whom findings and recommendations are addressed.</summary>
    public required Addressee Addressee { get; init => field = value ?? throw new ArgumentNullException(nameof(Addressee)); }

    /// <summary>Gets what it is, in the nominative: «проект «Школьная лаборатория данных»».</summary>
    /// <value>The default is <see langword="null"/>: the addressee itself was examined.</value>
    public string? Name { get; init => field = value is null ? null : PrintableText.Require(value, "ExaminedSubject.Name"); }

    /// <summary>Gets the verdicts, a report for each rule set it was examined by.</summary>
    /// <value>At least one, no rule in two of them.</value>
    public required ImmutableArray<EvaluationReport> Reports { get; init => field = Given.Some(value, "ExaminedSubject.Reports"); }

    /// <summary>Gets the examinations whose evidence the note prints below the findings: which centre, which row of a plan.</summary>
    /// <value>Of rules that <see cref="Reports"/> have, with the same verdicts. The default is none. Give only evidence in which no person is named: the note is passed on.</value>
    public ImmutableArray<Examination> Examinations { get; init => field = Given.Complete(value, "ExaminedSubject.Examinations"); } = [];

    /// <summary>Gets what the evaluation proposes to decide.</summary>
    /// <value>The default is <see langword="null"/>: the note proposes nothing.</value>
    public DecisionOutcome? Outcome
    {
        get;
        init => field = value is not { } outcome || Enum.IsDefined(outcome) ? value
            : throw new ArgumentOutOfRangeException(nameof(Outcome), value, "ExaminedSubject.Outcome is not one of the named values of DecisionOutcome. Take one of these, or leave it out.");
    }
}
