using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>An approval mark (гриф утверждения): its lines as printed at the upper right.</summary>
public sealed class ApprovalMark
{
    /// <summary>Makes a mark.</summary>
    /// <param name="lines">At least one: «УТВЕРЖДЕНО», «приказом МКУ ИМЦРО», «от 12.01.2026 № 12».</param>
    /// <exception cref="ArgumentException">There is no line, or one cannot be printed: see <see cref="PrintableText"/>.</exception>
    public ApprovalMark(ImmutableArray<string> lines)
    {
        Lines = !lines.IsDefaultOrEmpty
            ? [.. lines.Select((line, i) => PrintableText.Require(line, $"lines[{i}]"))]
            : throw new ArgumentException("The approval mark has no lines. Give at least one, or leave the mark out.", nameof(lines));
    }

    /// <summary>Gets the lines.</summary>
    public ImmutableArray<string> Lines { get; }
}
