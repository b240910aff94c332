using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Monitoring.Rules;

public sealed class SummaryRuleLaws() : RuleLaws<SummaryTable>(MonitoringRules.All, Monitorings.Regions().Generator.Select(data => data.Table));
