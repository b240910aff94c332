using InnovationDomain.Councils.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Councils.Rules;

public sealed class SittingDecisionLaws() : RuleLaws<SittingDecision>(CouncilRules.Decisions, SittingRuleLaws.Sat.Select(sitting => SittingDecision.Of(sitting, 1)));
