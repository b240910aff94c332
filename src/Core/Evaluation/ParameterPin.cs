using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>The version of a parameter that a record names: what is added to the profile later cannot take its place.</summary>
internal sealed record ParameterPin(LocalDate Known, LocalDate InForceFrom)
{
    public ParameterVersion<T>? In<T>(DatedParameter<T>? parameter)
        where T : notnull => parameter?.Versions.FirstOrDefault(version => version.Known == Known && version.InForceFrom == InForceFrom);
}
