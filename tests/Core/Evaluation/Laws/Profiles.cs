using System.Reflection;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation.Laws;

/// <summary>Profiles amended in every parameter, and reforms of one.</summary>
public static class Profiles
{
    /// <summary>Each parameter gets a version more that is in force on the day and is said to have been known on it, so that it wins in any evaluation but a replay.</summary>
    public static RegulationProfile AmendedOn(RegulationProfile profile, LocalDate day)
    {
        var amended = new RegulationProfile { Name = profile.Name, Level = profile.Level, Act = profile.Act };
        foreach (PropertyInfo property in typeof(RegulationProfile).GetProperties().Where(property => typeof(DatedParameter).IsAssignableFrom(property.PropertyType)))
        {
            if (property.GetValue(profile) is DatedParameter parameter)
            {
                property.SetValue(amended, Amended(parameter, day));
            }
        }

        typeof(RegulationProfile).GetProperty(nameof(RegulationProfile.Further))!.SetValue(
            amended, System.Collections.Immutable.ImmutableArray.CreateRange(profile.Further.Select(parameter => Amended(parameter, day))));
        return amended;
    }

    public static Reform ReformOf(ParameterKey key, RegulationProfile profile, LocalDate from) =>
        (Reform)Call(nameof(ReformOf), key.GetType().GenericTypeArguments[0], key, profile, from);

    private static DatedParameter Amended(DatedParameter parameter, LocalDate day) => (DatedParameter)Call(nameof(Amended), parameter.ValueType, parameter, day);

    private static object Call(string name, Type type, params object[] arguments) => typeof(Profiles)
        .GetMethods(BindingFlags.NonPublic | BindingFlags.Static).Single(method => method.Name == name + "As").MakeGenericMethod(type).Invoke(null, arguments)!;

    private static DatedParameter<T> AmendedAs<T>(DatedParameter<T> parameter, LocalDate day)
        where T : notnull
    {
        ParameterVersion<T> last = parameter.Versions[^1];
        LocalDate known = LocalDate.Max(last.Known.PlusDays(1), day);
        return known > day || day < last.InForceFrom ? parameter : parameter.With(Contexts.Version(last.Value, LocalDate.Max(last.InForceFrom, day.PlusDays(-1)), known: known));
    }

    private static Reform ReformOfAs<T>(ParameterKey<T> key, RegulationProfile profile, LocalDate from)
        where T : notnull => key.In(profile) is { } parameter
            ? Reform.Of("проект").With(key, Contexts.Version(parameter.Versions[^1].Value, from))
            : Reform.Of("проект");
}
