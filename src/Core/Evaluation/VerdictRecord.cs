using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>A verdict as it was recorded: ids and numbers.</summary>
public sealed class VerdictRecord
{
    /// <summary>Gets the id of the rule.</summary>
    public required string Rule { get; init => field = PrintableText.Require(value, "VerdictRecord.Rule"); }

    /// <summary>Gets the state.</summary>
    public required VerdictState State { get; init => field = NamedValue.Require(value, "VerdictRecord.State"); }

    /// <summary>Gets what the violation came to.</summary>
    /// <value>The default is <see langword="null"/>: no violation.</value>
    public RuleSeverity? Severity { get; init => field = NamedValue.Optional(value, "VerdictRecord.Severity"); }

    /// <summary>Gets the name of the reason.</summary>
    /// <value>The default is <see langword="null"/>: none was given.</value>
    public string? Reason { get; init => field = value is null ? null : PrintableText.Require(value, "VerdictRecord.Reason"); }

    /// <summary>Gets the name of the fact or of the parameter that was missing, or «Calendar» for a year without a production calendar.</summary>
    /// <value>The default is <see langword="null"/>: nothing was.</value>
    public string? Missing { get; init => field = value is null ? null : PrintableText.Require(value, "VerdictRecord.Missing"); }

    /// <summary>Gets the name of the measure.</summary>
    /// <value>The default is <see langword="null"/>: nothing was measured.</value>
    public string? Measure { get; init => field = value is null ? null : PrintableText.Require(value, "VerdictRecord.Measure"); }

    /// <summary>Gets what was observed, exactly.</summary>
    /// <value>The default is <see langword="null"/>: no number.</value>
    public Fraction? Observed { get; init; }

    /// <summary>Gets what was required, exactly.</summary>
    /// <value>The default is <see langword="null"/>: no number.</value>
    public Fraction? Required { get; init; }

    /// <summary>Gets the names of the facts that were read.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Facts { get; init => field = GivenList.Texts(value, "VerdictRecord.Facts"); } = [];

    /// <summary>Gets the versions of parameters that were read.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ParameterRecord> Parameters { get; init => field = GivenList.Complete(value, "VerdictRecord.Parameters"); } = [];

    /// <summary>Answers rule, state and numbers.</summary>
    public override string ToString() => Observed is null ? $"{Rule} {State}" : $"{Rule} {State} {Observed}, {Required}";
}
