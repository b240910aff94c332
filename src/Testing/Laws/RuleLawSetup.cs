using System.Collections.Immutable;
using FsCheck;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Testing;

/// <summary>What the laws need to know about a subject that its type does not tell. Everything has a default but what a claim of the rule asks for.</summary>
/// <typeparam name="TSubject">What the rules judge.</typeparam>
public sealed record RuleLawSetup<TSubject>
    where TSubject : class
{
    /// <summary>Gets how subjects are drawn and made smaller.</summary>
    /// <value>The default is <see cref="InnovationArbitraries.Map"/>'s, of subjects of the domain also <see cref="Extreme{T}"/> ones.</value>
    public Arbitrary<TSubject>? Subjects { get; init; }

    /// <summary>Gets which of the subjects can be at all; those that steering or making smaller comes to are asked as well.</summary>
    /// <value>The default is all that their constructors take.</value>
    public Func<TSubject, bool> Allows { get; init; } = static _ => true;

    /// <summary>Gets the profile whose parameters rules read.</summary>
    /// <value>The default is <see cref="RegulationProfiles.SampleMunicipal"/>.</value>
    public RegulationProfile Profile { get; init; } = RegulationProfiles.SampleMunicipal;

    /// <summary>Gets how contexts are drawn.</summary>
    /// <value>The default is <see cref="Profile"/> on days from September 2024 to 2027, around ends of months and leap days among them, with and without a time zone.</value>
    public Gen<EvaluationContext>? Contexts { get; init; }

    /// <summary>Gets how many cases a run of a law tries; at least 1.</summary>
    /// <value>The default is 100; three of four are driven to the bounds of the rule.</value>
    public int Cases
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Cases), value, "Cases is less than 1, and a law without cases says nothing. Give at least 1.");
    } = 100;

    /// <summary>Gets how a rule is made anew, for <see cref="LawNames.Determinism"/> and <see cref="LawNames.Overlay"/>.</summary>
    /// <value>The default is the public constructor without parameters, where a rule has one; else nothing is compared with a new instance.</value>
    public Func<Rule<TSubject>, Rule<TSubject>?>? Anew { get; init; }

    /// <summary>Gets the clause read a second time, in the plainest code: the state it gives, or <see langword="null"/> where it says nothing of the case.</summary>
    /// <value>The default is <see langword="null"/>: there is no law <see cref="LawNames.Reading"/>.</value>
    public Func<TSubject, EvaluationContext, VerdictState?>? Reading { get; init; }

    /// <summary>Gets subjects with one mark higher.</summary>
    /// <value>The default raises a <see cref="Expertise.CriterionMark"/> of a subject of the domain.</value>
    public Func<TSubject, IEnumerable<TSubject>>? Raised { get; init; }

    /// <summary>Gets subjects with one proper item more.</summary>
    public Func<TSubject, IEnumerable<TSubject>>? Grown { get; init; }

    /// <summary>Gets subjects with all weights multiplied by one number.</summary>
    /// <value>The default doubles and halves the weights of the rubrics in a subject of the domain.</value>
    public Func<TSubject, IEnumerable<TSubject>>? Scaled { get; init; }

    /// <summary>Gets subjects with persons exchanged.</summary>
    /// <value>The default exchanges two experts, or two members of a council, of a subject of the domain, wherever their keys stand.</value>
    public Func<TSubject, IEnumerable<TSubject>>? Exchanged { get; init; }

    /// <summary>Gets the subject with every voice doubled; giving it claims <see cref="LawNames.Replication"/>.</summary>
    public Func<TSubject, TSubject?>? Replicated { get; init; }

    /// <summary>Gets what can be moved step by step, for <see cref="LawNames.Linearity"/> and <see cref="LawNames.Advice"/>.</summary>
    public ImmutableArray<Lever<TSubject>> Levers { get; init; } = [];

    /// <summary>Gets how a record is written and read again: <c>record =&gt; DomainJson.Read&lt;EvaluationRecord&gt;(DomainJson.Write(record))</c>.</summary>
    /// <value>The default is <see langword="null"/>: there is no law <see cref="LawNames.RoundTrip"/>. This package knows no format.</value>
    public Func<EvaluationRecord, EvaluationRecord>? RoundTrip { get; init; }

    /// <summary>Gets what counts how near the cases come to the bounds.</summary>
    public BoundaryCollector? Coverage { get; init; }
}
