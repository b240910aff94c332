using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Applications.Rules;

public sealed class ApplicationRuleLaws() : RuleLaws<Application>(ApplicationRules.All, ApplicationsInRounds.Any);
