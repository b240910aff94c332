using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Regulation;

/// <summary>What the parameters of a profile must be: called as their properties, with values that make sense in all versions.</summary>
internal static class ProfileValues
{
    public static DatedParameter<T>? Own<T>(DatedParameter<T>? parameter, string property)
        where T : notnull => parameter is null || parameter.Name == property ? parameter
            : throw new ArgumentException($"RegulationProfile.{property} is given the parameter {parameter.Name}. Give the parameter of that name, or call it {property}.", property);

    public static DatedParameter<int>? AtLeast(int least, DatedParameter<int>? parameter, string property)
    {
        ParameterVersion<int>? below = parameter?.Versions.FirstOrDefault(version => version.Value < least);
        return below is null ? Own(parameter, property) : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"RegulationProfile.{property} is {below}. Give {least} or more, or leave the parameter out."), property);
    }

    public static DatedParameter<string>? Printable(DatedParameter<string>? parameter, string property)
    {
        foreach (ParameterVersion<string> version in parameter?.Versions ?? [])
        {
            _ = PrintableText.Require(version.Value, $"RegulationProfile.{property}");
        }

        return Own(parameter, property);
    }

    public static DatedParameter<ImmutableArray<T>>? Named<T>(DatedParameter<ImmutableArray<T>>? parameter, string property)
        where T : struct, Enum
    {
        foreach (ParameterVersion<ImmutableArray<T>> version in parameter?.Versions ?? [])
        {
            _ = !version.Value.IsEmpty ? NamedValue.RequireEach(version.Value, $"RegulationProfile.{property}")
                : throw new ArgumentException($"RegulationProfile.{property} has an empty list. Give at least one value, or leave the parameter out.", property);
        }

        return Own(parameter, property);
    }

    public static void RequireForeign(ImmutableArray<DatedParameter> further)
    {
        if (further.FirstOrDefault(parameter => ProfileParameters.All.Any(key => key.Name == parameter.Name)) is { } own)
        {
            throw new ArgumentException($"RegulationProfile.Further holds {own.Name}, which is a property of the profile. Set RegulationProfile.{own.Name}.", nameof(further));
        }
    }
}
