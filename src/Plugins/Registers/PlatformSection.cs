using System.Collections.Immutable;
using InnovationDomain.Platforms;

namespace InnovationDomain.Plugins.Registers;

/// <summary>The platforms of one status, as a section of a list.</summary>
/// <param name="Name">With a capital: «Муниципальный ресурсный центр».</param>
/// <param name="Rows">Empty: the status is known to be held, and not by whom.</param>
internal sealed record PlatformSection(string Name, ImmutableArray<(InnovationPlatform Platform, PlatformStanding Standing)> Rows);
