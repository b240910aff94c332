using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Specifications;

/// <summary>A query that at most one item satisfies.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
[SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "The mark is the meaning, as in Ardalis.Specification.")]
public interface ISingleResultSpecification<T> : ISpecification<T>;

/// <summary>A query that at most one item satisfies, whose answer is made of it.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <typeparam name="TResult">What is answered.</typeparam>
[SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "The mark is the meaning, as in Ardalis.Specification.")]
public interface ISingleResultSpecification<T, TResult> : ISpecification<T, TResult>;
