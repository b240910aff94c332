using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Monitoring.Rules;

public sealed class ReportRuleLaws() : RuleLaws<ReportCase>(ReportRules.All, ReportCases.Any);
