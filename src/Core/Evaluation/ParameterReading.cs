using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>A parameter as it is in force on the day of a context, found once.</summary>
internal abstract class ParameterReading
{
    /// <summary>The bit of <see cref="Code"/> that marks a version past its review.</summary>
    public const byte Stale = 0x80;

    private const int Last = 0x7F;

    /// <summary>Gets the place of the version in <see cref="DatedParameter{T}.Versions"/> counted from 1, with the mark of a stale one; 0 when none is in force.</summary>
    public byte Code { get; private protected init; }

    /// <summary>Gets what is to be told of the version.</summary>
    public abstract ParameterUse Describe(Parameter parameter);

    // Versions past the 126th, and those of a reform, which are not among them, are told apart no further: what is read stays right.
    private protected static byte CodeOf(int index, bool isStale) => (byte)((index < 0 ? Last : Math.Min(index + 1, Last)) | (isStale ? Stale : 0));
}

[SuppressMessage("StyleCop", "SA1402", Justification = "The two are one concept.")]
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
