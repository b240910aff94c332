using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>An evaluation as it was made (протокол оценки): days, verdicts, numbers, and the versions of parameters it rests on; plain data to be kept with the decision.</summary>
public sealed class EvaluationRecord
{
    /// <summary>Gets the key of the subject in the user's system.</summary>
    public required string Subject { get; init => field = PrintableText.Require(value, "EvaluationRecord.Subject"); }

    /// <summary>Gets the name of the rule set.</summary>
    public required string RuleSet { get; init => field = PrintableText.Require(value, "EvaluationRecord.RuleSet"); }

    /// <summary>Gets the name of the profile.</summary>
    public required string Profile { get; init => field = PrintableText.Require(value, "EvaluationRecord.Profile"); }

    /// <summary>Gets the act that the profile follows, as it is cited.</summary>
    public required string Act { get; init => field = PrintableText.Require(value, "EvaluationRecord.Act"); }

    /// <summary>Gets the day that was assessed.</summary>
    public required LocalDate AssessedOn { get; init => field = StatedDate.Require(value, "EvaluationRecord.AssessedOn"); }

    /// <summary>Gets the day of the decision: what was known by then counted.</summary>
    public required LocalDate DecidedOn { get; init => field = StatedDate.Require(value, "EvaluationRecord.DecidedOn"); }

    /// <summary>Gets the name of the production calendar.</summary>
    public required string Calendar { get; init => field = PrintableText.Require(value, "EvaluationRecord.Calendar"); }

    /// <summary>Gets the id of the time zone.</summary>
    /// <value>The default is <see langword="null"/>: none was stated.</value>
    public string? ZoneId { get; init => field = value is null ? null : PrintableText.Require(value, "EvaluationRecord.ZoneId"); }

    /// <summary>Gets the name of the decision that was made on it.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Decision { get; init => field = value is null ? null : PrintableText.Require(value, "EvaluationRecord.Decision"); }

    /// <summary>Gets the outcome of the decision.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public DecisionOutcome? Outcome { get; init => field = NamedValue.Optional(value, "EvaluationRecord.Outcome"); }

    /// <summary>Gets the row of the decision.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Row { get; init => field = value is null ? null : PrintableText.Require(value, "EvaluationRecord.Row"); }

    /// <summary>Gets the verdicts, by the ids of the rules.</summary>
    public required ImmutableArray<VerdictRecord> Verdicts
    {
        get;
        init => field = GivenList.Distinct(GivenList.Complete(value, "EvaluationRecord.Verdicts"), verdict => verdict.Rule, "EvaluationRecord.Verdicts", "rule");
    }

    /// <summary>Evaluates the subject once more, on the same days, by the versions of parameters that stand here: versions added to the profile since then do not count.</summary>
    /// <param name="rules">The rules as they were, or are now: differences are told.</param>
    /// <param name="subject">The subject as it was.</param>
    /// <param name="profile">The profile, amended since or not.</param>
    /// <param name="calendar">The production calendar; left out, that of Russia.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public EvaluationReplay Replay<TSubject>(RuleSet<TSubject> rules, TSubject subject, Regulation.RegulationProfile profile, ProductionCalendar? calendar = null)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(profile);
        EvaluationReport report = rules.Report(subject, Recording.ContextOf(this, profile, calendar ?? ProductionCalendar.Russia));
        return new(this, report, Recording.Differences(this, report));
    }

    /// <summary>Answers subject, rule set and days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Subject}: {RuleSet}, {AssessedOn:uuuu-MM-dd}, {DecidedOn:uuuu-MM-dd}");
}
