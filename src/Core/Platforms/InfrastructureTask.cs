using InnovationDomain.Lists;
using InnovationDomain.Projects;
using InnovationDomain.Wording;

namespace InnovationDomain.Platforms;

/// <summary>One task of an infrastructure (задача инновационной деятельности), which is one phase in the life of a resource.</summary>
public sealed class InfrastructureTask
{
    /// <summary>Gets the phase it is about.</summary>
    /// <value>The default is <see langword="null"/>: not one of the four.</value>
    public InnovationPhase? Phase { get; init => field = NamedValue.Optional(value, "InfrastructureTask.Phase"); }

    /// <summary>Gets the task in the words of the source, in the nominative: «разработка инновационного образовательного ресурса».</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "InfrastructureTask.Text"); }
}
