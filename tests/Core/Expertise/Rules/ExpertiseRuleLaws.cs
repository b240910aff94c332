using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Expertise.Rules;

public sealed class ExpertiseRuleLaws() : RuleLaws<ExpertPanel>(ExpertiseRules.All, Panels.AnyPanel().Generator);
