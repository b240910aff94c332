namespace InnovationDomain.Specifications;

internal sealed class SpecificationBuilder<T>(Specification<T> specification) : IOrderedSpecificationBuilder<T>
{
    public Specification<T> Specification { get; } = specification;
}

internal sealed class SpecificationBuilder<T, TResult>(Specification<T, TResult> specification) : IOrderedSpecificationBuilder<T, TResult>
{
    public Specification<T, TResult> Specification { get; } = specification;

    Specification<T> ISpecificationBuilder<T>.Specification => Specification;
}
