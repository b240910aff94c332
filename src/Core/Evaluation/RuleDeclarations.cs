using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>What a rule declares in its constructor; closed by the first look at it.</summary>
internal sealed class RuleDeclarations
{
    private volatile bool _isClosed;

    public ImmutableArray<Fact> Facts { get; private set; } = [];

    public ImmutableArray<Parameter> Parameters { get; private set; } = [];

    public ImmutableArray<Measure> Measures { get; private set; } = [];

    public ImmutableArray<Reason> Reasons { get; private set; } = [];

    public RuleDeclarations Close()
    {
        _isClosed = true;
        return this;
    }

    public T Add<T>(Rule rule, T fact)
        where T : Fact
    {
        Facts = Grown(rule, Facts, (Fact)fact, known => known.Name, Verdict.MaxFacts, "facts");
        return fact;
    }

    public Parameter<T> Add<T>(Rule rule, Parameter<T> parameter)
        where T : notnull
    {
        Parameters = Grown(rule, Parameters, (Parameter)parameter, known => known.Name, Verdict.MaxParameters, "parameters");
        return parameter;
    }

    public Measure Add(Rule rule, Measure measure)
    {
        Measures = Grown(rule, Measures, measure, known => known.Name, Verdict.MaxMeasures, "measures");
        return measure;
    }

    public Reason Add(Rule rule, Reason reason)
    {
        Reasons = Grown(rule, Reasons, reason, known => known.Name, Verdict.MaxReasons, "reasons");
        return reason;
    }

    private ImmutableArray<T> Grown<T>(Rule rule, ImmutableArray<T> known, T item, Func<T, string> name, int most, string what)
        where T : class
    {
        string given = PrintableText.Require(name(item), $"{rule.Id}, a name among its {what}");
        return _isClosed ? throw new InvalidOperationException($"{rule.Id} declares {given} after its constructor. Declare all {what} there, so that every verdict means the same.")
            : known.Any(other => name(other) == given) ? throw new ArgumentException($"{rule.Id} declares two {what} of the name {given}. Give each its own: records refer to it.", nameof(item))
            : known.Length == most ? throw new ArgumentException(FormattableString.Invariant($"{rule.Id} declares more than {most} {what}. Read what belongs together as one, or make two rules."), nameof(item))
            : known.Add(item);
    }
}
