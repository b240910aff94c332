using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>The rules of the catalogue that judge one kind of subject: a <see cref="RuleSet{TSubject}"/>, whatever its subject is.</summary>
public sealed class RuleGroup
{
    private RuleGroup(string name, Type subjectType, ImmutableArray<Rule> rules) => (Name, SubjectType, Rules) = (name, subjectType, rules);

    /// <summary>Gets the name of the set.</summary>
    public string Name { get; }

    /// <summary>Gets what the rules judge.</summary>
    public Type SubjectType { get; }

    /// <summary>Gets the rules, by id (ordinal).</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    internal static RuleGroup Of<TSubject>(RuleSet<TSubject> set)
        where TSubject : class => new(set.Name, typeof(TSubject), [.. set.Rules]);
}
