using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>Contexts to judge examples in, and profiles that fix one parameter.</summary>
public static class Contexts
{
    public static readonly LocalDate Day = new(2025, 3, 3);

    public static EvaluationContext Sample { get; } = Of(RegulationProfiles.SampleMunicipal);

    public static LegalReference Clause { get; } = LegalReference.To(RegulationProfiles.SampleMunicipal.Act).Point("7");

    public static EvaluationContext Of(RegulationProfile profile) => new() { Profile = profile, AssessedOn = Day, ZoneId = "Europe/Moscow" };

    public static EvaluationContext With(params DatedParameter[] further) => Of(Profile(further));

    public static RegulationProfile Profile(params DatedParameter[] further) =>
        new() { Name = "проверка", Level = InnovationDomain.Platforms.RecognitionLevel.Municipal, Act = RegulationProfiles.SampleMunicipal.Act, Further = [.. further] };

    /// <summary>A parameter in force since 2020 with one value.</summary>
    public static DatedParameter<T> Value<T>(string name, T value)
        where T : notnull => DatedParameter<T>.Of(name, Version(value, new(2020, 1, 1)));

    public static ParameterVersion<T> Version<T>(T value, LocalDate from, LocalDate? until = null, LocalDate? known = null, LocalDate? reviewBy = null)
        where T : notnull => new()
        {
            Value = value,
            InForceFrom = from,
            InForceUntil = until,
            KnownFrom = known,
            ReviewBy = reviewBy,
            Source = Clause,
            Certainty = Certainty.Ours,
        };
}
