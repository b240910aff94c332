using System.Collections.Immutable;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Resolutions;

namespace InnovationDomain.Tool.Generating;

/// <summary>The documents that the tool writes: one line for each plugin.</summary>
internal static class ToolPlugins
{
    public static ImmutableArray<ToolPlugin> All { get; } =
    [
        new ToolPlugin<Festival>(new FestivalResolutionPlugin(), "festival", "резолюция фестиваля", "the resolution of a festival"),
    ];
}
