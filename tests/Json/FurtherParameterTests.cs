using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Json.Tests;

/// <summary>Parameters that a profile has no property for, in JSON.</summary>
public sealed class FurtherParameterTests
{
    [Fact]
    public void Values_that_have_no_JSON_are_refused_by_name() => Assert.StartsWith(
        "The further parameter СВОЙ-1 has values of LocalTime, which have no JSON. Written are decimal, int, bool, string, Term and AnnualDate: make it one of these, or several parameters.",
        Assert.Throws<NotSupportedException>(() => DomainJson.Write(With(Parameter("СВОЙ-1", new LocalTime(17, 0))))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_parameter_with_values_of_two_types_is_refused_with_its_place()
    {
        string json = DomainJson.Write(With(Parameter("СВОЙ-1", 2))).Replace("\"integers\":", "\"flags\": [{ \"value\": true, \"inForceFrom\": \"2024-01-01\", \"source\": { \"act\": { \"kind\": \"federalLaw\", \"date\": \"2012-12-29\", \"number\": \"273-ФЗ\" } }, \"certainty\": \"ours\" }], \"integers\":", StringComparison.Ordinal);
        DomainJsonException refused = Assert.Throws<DomainJsonException>(() => DomainJson.Read<RegulationProfile>(json));
        Assert.Equal("$.value.further[0]", refused.Path);
        Assert.Contains("versions in one of numbers, integers, flags, texts, terms and annualDates, and in no other", refused.Message, StringComparison.Ordinal);
    }

    private static RegulationProfile With(DatedParameter parameter) =>
        new() { Name = "Проба", Level = RecognitionLevel.Municipal, Act = LegalActs.Education, Further = [parameter] };

    private static DatedParameter<T> Parameter<T>(string name, T value)
        where T : notnull => DatedParameter<T>.Of(name, new ParameterVersion<T> { Value = value, InForceFrom = new(2024, 1, 1), Source = LegalReference.To(LegalActs.Education), Certainty = Certainty.Ours });
}
