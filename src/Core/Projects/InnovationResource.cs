using InnovationDomain.Lists;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>What a project develops, tries and passes on (инновационный образовательный ресурс).</summary>
public sealed class InnovationResource
{
    /// <summary>Gets its name: «модель школьного технопарка».</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "InnovationResource.Name"); }

    /// <summary>Gets the level of the system for which it is significant.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public RecognitionLevel? SignificantAt { get; init => field = NamedValue.Optional(value, "InnovationResource.SignificantAt"); }

    /// <summary>Gets the phase it has reached.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public InnovationPhase? Phase { get; init => field = NamedValue.Optional(value, "InnovationResource.Phase"); }
}
