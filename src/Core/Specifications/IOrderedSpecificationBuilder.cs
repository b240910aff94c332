using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Specifications;

/// <summary>Builds a specification whose first key of order is given: <c>ThenBy</c> may follow.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
[SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "It lets ThenBy follow OrderBy only.")]
public interface IOrderedSpecificationBuilder<T> : ISpecificationBuilder<T>;

/// <inheritdoc cref="IOrderedSpecificationBuilder{T}"/>
/// <typeparam name="T">What is asked for.</typeparam>
/// <typeparam name="TResult">What is answered.</typeparam>
[SuppressMessage("Design", "CA1040:Avoid empty interfaces", Justification = "It lets ThenBy follow OrderBy only.")]
public interface IOrderedSpecificationBuilder<T, TResult> : ISpecificationBuilder<T, TResult>, IOrderedSpecificationBuilder<T>;
