using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace OwnRules;

/// <summary>The department's order, and its thresholds.</summary>
public static class Department
{
    public static LegalReference Order { get; } = LegalReference.To(RegulationProfiles.SampleMunicipal.Act);

    public static RegulationProfile Profile { get; } = new()
    {
        Name = "Наставничество",
        Level = RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        Further =
        [
            DatedParameter<int>.Of(HoursSuffice.LeastHours.Name, new ParameterVersion<int> { Value = 12, InForceFrom = new LocalDate(2024, 1, 1), Source = Order.Point("4"), Certainty = Certainty.Ours }),
        ],
    };
}
