using System.Text;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Regulation;
using NodaTime;
using Verdicts;

Console.OutputEncoding = Encoding.UTF8;

// Rules take their thresholds from a regulation, as in force on the day and as known on the day of the decision.
RegulationProfile profile = RegulationProfiles.SampleMunicipal;
var context = new EvaluationContext { Profile = profile, AssessedOn = new LocalDate(2026, 4, 20) };

// How verdicts combine is a table, proved total and unambiguous when it is built.
var stopped = DecisionColumn.Violated("есть основание для остановки", RuleSeverity.Refusal);
var unclear = DecisionColumn.Any("чего-то не хватает", VerdictState.Indeterminate);
Decision<ExpertPanel> decision = Decision<ExpertPanel>.Of(
    "Итог экспертизы",
    ExpertiseRules.All,
    DecisionRow.Of("останов", DecisionOutcome.ReturnForRevision).When(stopped),
    DecisionRow.Of("сведения", DecisionOutcome.AwaitFacts).Unless(stopped).When(unclear),
    DecisionRow.Of("пройдена", DecisionOutcome.Recognize).Unless(stopped).Unless(unclear)).Under(profile);

// Two of three experts have judged: a verdict explains itself with numbers, clause and parameters.
ExpertPanel panel = SpringPanel.WithSheets(2);
DecisionResult result = decision.Decide(panel, context);
Console.WriteLine(result.Outcome);
foreach (Verdict verdict in result.Report.Verdicts.Where(verdict => verdict.IsViolated))
{
    Console.WriteLine(verdict.Explain(context).Russian);
}

// The smallest change that flips the decision, verified before it is told.
Lever<ExpertPanel> oneMoreSheet = Lever<ExpertPanel>.Of("листов экспертов", "expert sheets", SpringPanel.WithOneMoreSheet);
Console.WriteLine(WhatIf.Ask(decision, panel, context, [oneMoreSheet], bound: 5).Russian);
