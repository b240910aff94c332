using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Monitoring.Rules;

public sealed class MotivatingRuleLaws() : RuleLaws<StatedMotivatingTable>(MonitoringRules.Motivating, MotivatingTables.Any);
