using System.Collections.Immutable;
using System.CommandLine;

namespace InnovationDomain.Tool.Commands;

/// <summary>A command that shows how it is used.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Gets command lines that work as they stand.</summary>
    public required ImmutableArray<string> Examples { get; init; }

    /// <summary>Gets what the help says below the options: formats, exit codes.</summary>
    public required string Notes { get; init; }
}
