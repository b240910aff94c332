namespace InnovationDomain.Specifications;

/// <summary>Builds a specification: see <see cref="SpecificationBuilderExtensions"/>.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
public interface ISpecificationBuilder<T>
{
    /// <summary>Gets the specification that is built.</summary>
    Specification<T> Specification { get; }
}

/// <summary>Builds a specification with a result: see <see cref="SpecificationBuilderExtensions"/>.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <typeparam name="TResult">What is answered.</typeparam>
public interface ISpecificationBuilder<T, TResult> : ISpecificationBuilder<T>
{
    /// <summary>Gets the specification that is built.</summary>
    new Specification<T, TResult> Specification { get; }
}
