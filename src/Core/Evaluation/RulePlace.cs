using System.Collections.Immutable;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>An edition of a rule in a set: the days it is in force, and which rule it is an exception to.</summary>
internal sealed record RulePlace(Rule Rule, LocalDate? From = null, LocalDate? Until = null, string? Overrides = null, ImmutableArray<string> Over = default)
{
    public bool IsInForceOn(LocalDate day) => (From is not { } from || day >= from) && (Until is not { } until || day < until);

    public bool Overlaps(RulePlace other) =>
        (From is not { } from || other.Until is not { } end || from < end) && (other.From is not { } start || Until is not { } until || start < until);

    public bool GoesBefore(string id) => !Over.IsDefault && Over.Contains(id);

    public override string ToString() => $"[{(From is { } from ? NodaTime.Text.LocalDatePattern.Iso.Format(from) : "…")}, {(Until is { } until ? NodaTime.Text.LocalDatePattern.Iso.Format(until) : "…")})";
}
