using InnovationDomain.Evaluation;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>What an evaluation proposes to decide, in the infinitive.</summary>
internal static class OutcomeText
{
    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Recognize => "рекомендовать к присвоению статуса",
        DecisionOutcome.Refuse => "отказать",
        DecisionOutcome.ReturnForRevision => "вернуть на доработку",
        DecisionOutcome.Extend => "продлить",
        DecisionOutcome.Terminate => "прекратить",
        DecisionOutcome.Accept => "принять без замечаний",
        DecisionOutcome.Remark => "принять с замечаниями",
        DecisionOutcome.Recommend => "принять с рекомендациями",
        DecisionOutcome.AwaitFacts => "запросить сведения",
        _ => "направить эксперту",
    };
}
