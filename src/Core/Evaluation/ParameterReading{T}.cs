using System.Collections.Immutable;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Evaluation;

internal sealed class ParameterReading<T> : ParameterReading
    where T : notnull
{
    public ParameterReading(ParameterVersion<T>? version, ImmutableArray<ParameterVersion<T>> versions, LocalDate reviewedOn)
    {
        if (version is not null)
        {
            Version = version;
            Value = version.Value;
            Code = CodeOf(versions.IndexOf(version), version.IsPastReviewOn(reviewedOn));
        }
    }

    public ParameterVersion<T>? Version { get; }

    public T? Value { get; }

    public override ParameterUse Describe(Parameter parameter) => Version is { } version
        ? new(parameter.Name, ((Parameter<T>)parameter).Text(version.Value))
        {
            InForceFrom = version.InForceFrom,
            InForceUntil = version.InForceUntil,
            Known = version.Known,
            ReviewBy = version.ReviewBy,
            Source = version.Source,
            Certainty = version.Certainty,
            IsStale = (Code & Stale) != 0,
        }
        : new(parameter.Name, null);
}
