using System.Collections.Frozen;
using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Regulation;

namespace InnovationDomain.Evaluation;

/// <summary>Makes records of evaluations, and compares a replay with its record.</summary>
internal static class Recording
{
    private const string MissingCalendar = "Calendar";

    public static EvaluationRecord Of(EvaluationReport report, string subject, DecisionResult? decision)
    {
        EvaluationContext context = report.Context;
        return context.Reform is { } reform
            ? throw new InvalidOperationException($"The evaluation was made under the reform «{reform}». What is proposed is no ground of a decision: evaluate without it.")
            : new()
            {
                Subject = subject,
                RuleSet = report.RuleSet,
                Profile = context.Profile.Name,
                Act = context.Profile.Act.ToString(),
                AssessedOn = context.AssessedOn,
                DecidedOn = context.DecidedOn,
                Calendar = context.Calendar.Name,
                ZoneId = context.ZoneId,
                Decision = decision?.Decision,
                Outcome = decision?.Outcome,
                Row = decision?.Row.Id,
                Verdicts = [.. report.Verdicts.Select(verdict => Of(verdict, context))],
            };
    }

    public static EvaluationContext ContextOf(EvaluationRecord record, RegulationProfile profile, ProductionCalendar calendar) => new()
    {
        Profile = profile,
        AssessedOn = record.AssessedOn,
        KnownOn = record.DecidedOn,
        Calendar = calendar,
        ZoneId = record.ZoneId,
        Pins = PinsOf(record),
    };

    public static ImmutableArray<ReplayDifference> Differences(EvaluationRecord record, EvaluationReport report)
    {
        var now = report.Verdicts.ToDictionary(verdict => verdict.Rule.Id, verdict => Of(verdict, report.Context), StringComparer.Ordinal);
        var then = record.Verdicts.ToDictionary(verdict => verdict.Rule, StringComparer.Ordinal);
        return
        [
            .. then.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
                .Select(rule => new ReplayDifference(rule, then.GetValueOrDefault(rule), now.GetValueOrDefault(rule)))
                .Where(pair => pair.Recorded is null || pair.Replayed is null || Text(pair.Recorded) != Text(pair.Replayed)),
        ];
    }

    private static VerdictRecord Of(Verdict verdict, EvaluationContext context) => new()
    {
        Rule = verdict.Rule.Id,
        State = verdict.State,
        Severity = verdict.Severity,
        Reason = verdict.Reason?.Name,
        Missing = verdict.MissingFact?.Name ?? verdict.MissingParameter?.Key.Name ?? (verdict.LacksCalendarYear ? MissingCalendar : null),
        Measure = verdict.Measure?.Name,
        Observed = verdict.Observed,
        Required = verdict.Required,
        Facts = [.. verdict.FactsRead.Select(fact => fact.Name)],
        Parameters =
        [
            .. verdict.ParametersRead.Zip(verdict.Explain(context).Parameters, (parameter, use) => new ParameterRecord
            {
                Key = parameter.Key.Name,
                Name = parameter.Name,
                Value = use.Value!,
                InForceFrom = use.InForceFrom!.Value,
                InForceUntil = use.InForceUntil,
                Known = use.Known!.Value,
                Source = use.Source!.ToString(),
                Certainty = use.Certainty!.Value,
                IsStale = use.IsStale,
            }),
        ],
    };

    // A parameter that was missing stays missing, whatever was added since.
    private static FrozenDictionary<string, ParameterPin?> PinsOf(EvaluationRecord record)
    {
        var pins = new Dictionary<string, ParameterPin?>(StringComparer.Ordinal);
        foreach (ParameterRecord parameter in record.Verdicts.SelectMany(verdict => verdict.Parameters))
        {
            pins[parameter.Key] = new(parameter.Known, parameter.InForceFrom);
        }

        foreach (VerdictRecord verdict in record.Verdicts.Where(verdict => verdict is { State: VerdictState.Indeterminate, Missing: not null } && !verdict.Facts.Contains(verdict.Missing)))
        {
            _ = pins.TryAdd(verdict.Missing!, null);
        }

        return pins.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Text(VerdictRecord verdict) => string.Join('|', (IEnumerable<object?>)
    [
        verdict.State, verdict.Severity, verdict.Reason, verdict.Missing, verdict.Measure, verdict.Observed, verdict.Required, string.Join(',', verdict.Facts),
        .. verdict.Parameters.Select(parameter => $"{parameter.Name}={parameter.Value}@{parameter.Known:uuuu-MM-dd}/{parameter.InForceFrom:uuuu-MM-dd}"),
    ]);
}
