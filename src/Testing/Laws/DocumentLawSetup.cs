using System.Collections.Immutable;
using FsCheck;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;

namespace InnovationDomain.Testing;

/// <summary>What the laws of a document plugin need to know about its subject that the type does not tell. Everything has a default; what is promised beyond the form of a document is told here.</summary>
/// <typeparam name="TSubject">What the document is about.</typeparam>
public sealed record DocumentLawSetup<TSubject>
    where TSubject : class
{
    /// <summary>Gets how subjects are drawn and made smaller; where it has no shrinker, types of the domain are made smaller member by member.</summary>
    /// <value>The default is <see cref="InnovationArbitraries.Map"/>'s.</value>
    public Arbitrary<TSubject>? Subjects { get; init; }

    /// <summary>Gets how subjects at their worst are drawn: one item, hundreds of them, very long names. Every fourth case is one.</summary>
    /// <value>The default is <see cref="Extreme{T}"/> ones of a subject of the domain where <see cref="Subjects"/> is left out, else none.</value>
    public Gen<TSubject>? Extremes { get; init; }

    /// <summary>Gets which of the subjects can be at all; those that are made smaller or emptied are asked as well.</summary>
    /// <value>The default is all that their constructors take.</value>
    public Func<TSubject, bool> Allows { get; init; } = static _ => true;

    /// <summary>Gets the contexts in which a subject is composed, one at least; cases take them in turn.</summary>
    /// <value>The default is <see cref="CompositionContext.Unregistered"/>, and one with a number.</value>
    public Func<TSubject, ImmutableArray<CompositionContext>> Contexts { get; init; } = static _ => [CompositionContext.Unregistered, new() { RegistrationNumber = "12-р" }];

    /// <summary>Gets whether an exception is the plugin's own way to refuse a subject: <c>thrown =&gt; thrown is UnfitFactsException</c>.</summary>
    /// <value>The default is an <see cref="UnknownFormException"/> alone.</value>
    public Func<Exception, bool> Refuses { get; init; } = static thrown => thrown is UnknownFormException;

    /// <summary>Gets what the document has to say of a subject: <c>festival =&gt; [festival.Name, festival.HeldOn]</c>.</summary>
    /// <value>The default is <see langword="null"/>: there is no law <see cref="DocumentLawNames.Facts"/>.</value>
    public Func<TSubject, CompositionContext, IEnumerable<DocumentFact>>? Facts { get; init; }

    /// <summary>Gets whose names must not stand in the document: giving it promises that the document may be published.</summary>
    /// <value>The default is <see langword="null"/>: there is no law <see cref="DocumentLawNames.Privacy"/>. A surname that other texts of the subject have is not looked for.</value>
    public Func<TSubject, IEnumerable<PersonName>>? Personal { get; init; }

    /// <summary>Gets subjects that have to make the same document: in another order, with another remark.</summary>
    /// <value>The default is <see langword="null"/>: there is no law <see cref="DocumentLawNames.Irrelevance"/>.</value>
    public Func<TSubject, IEnumerable<TSubject>>? Irrelevant { get; init; }

    /// <summary>Gets what else a file has to pass, such as the schema validator of the Open XML SDK: answers what is wrong, nothing where all is well.</summary>
    /// <value>The default is <see langword="null"/>: the file is read by our own reader. This package knows no other.</value>
    public Func<byte[], IEnumerable<string>>? Validate { get; init; }

    /// <summary>Gets the findings that the data of a subject are to blame for, so that no plugin can mend them: ids of rules of norm control and codes of violations.</summary>
    /// <value>The default is none. What is found word for word in a text of the subject is always its owner's.</value>
    public Func<TSubject, ImmutableArray<string>> Tolerated { get; init; } = static _ => [];

    /// <summary>Gets how many cases a run of a law tries; at least 1.</summary>
    /// <value>The default is 40.</value>
    public int Cases
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Cases), value, "Cases is less than 1, and a law without cases says nothing. Give at least 1.");
    } = 40;
}
