using InnovationDomain.Evaluation;
using NodaTime;

namespace InnovationDomain.Regulation;

/// <summary>What the parameters of a ready profile have in common: the clause, the day, how sure it is.</summary>
internal sealed record ParameterSource(LegalReference Reference, LocalDate From, Certainty Certainty, string? Remark = null, LocalDate? Until = null, LocalDate? ReviewBy = null)
{
    public DatedParameter<T> Value<T>(string name, T value)
        where T : notnull => DatedParameter<T>.Of(name, new ParameterVersion<T>
        {
            Value = value,
            InForceFrom = From,
            InForceUntil = Until,
            Source = Reference,
            Certainty = Certainty,
            Remark = Remark,
            ReviewBy = ReviewBy,
        });

    public DatedParameter<T> Value<T>(ParameterKey<T> key, T value)
        where T : notnull => Value(key.Name, value);
}
