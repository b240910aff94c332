using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Projects.Rules;

public sealed class ProjectRuleLaws() : RuleLaws<InnovationProject>(ProjectRules.All, ProjectsWithTeams.Any);
