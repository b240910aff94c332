using InnovationDomain.Lists;

namespace InnovationDomain.Platforms;

/// <summary>One kind of platform at one level, as part of an infrastructure: «ресурсные центры муниципального уровня».</summary>
/// <remarks>Equal when all three are.</remarks>
public sealed record InfrastructureComponent
{
    /// <summary>Gets the level.</summary>
    /// <value>The default is <see langword="null"/>: not stated, any level.</value>
    public RecognitionLevel? Level { get; init => field = NamedValue.Optional(value, "InfrastructureComponent.Level"); }

    /// <summary>Gets the kind.</summary>
    public required PlatformKind Kind { get; init => field = NamedValue.Require(value, "InfrastructureComponent.Kind"); }

    /// <summary>Gets whether single organizations or groups hold it.</summary>
    /// <value>The default is <see cref="HolderForm.NotStated"/>: both.</value>
    public HolderForm HolderForm { get; init => field = NamedValue.Require(value, "InfrastructureComponent.HolderForm"); }

    /// <summary>Answers whether a platform is part of the component: by level, kind and who holds it, as far as they are stated here.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="platform"/> is <see langword="null"/>.</exception>
    public bool Takes(InnovationPlatform platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return (Level is null || platform.Level == Level) && platform.Kind == Kind
            && (HolderForm is HolderForm.NotStated || HolderForm is HolderForm.Group == platform.Holder.Group is not null);
    }
}
