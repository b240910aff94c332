using System.Collections.Immutable;

namespace InnovationDomain.Tests.Support.Rendering;

/// <summary>A page: its lines from the top down.</summary>
public sealed record RenderedPage(ImmutableArray<RenderedLine> Lines);
