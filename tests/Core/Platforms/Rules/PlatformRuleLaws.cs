using InnovationDomain.Platforms.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Platforms.Rules;

public sealed class PlatformRuleLaws() : RuleLaws<PlatformCase>(PlatformRules.All, PlatformCases.Any);
