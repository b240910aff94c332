using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Testing.Laws;

/// <summary>Profiles amended in every parameter, and reforms of one.</summary>
internal static class Amendments
{
    private const int MostReforms = 4;

    /// <summary>Each parameter gets a version more that is in force on the day and is said to have been known on it, so that it wins in any evaluation but a replay.</summary>
    public static RegulationProfile On(RegulationProfile profile, LocalDate day)
    {
        var amended = new RegulationProfile { Name = profile.Name, Level = profile.Level, Act = profile.Act };
        foreach (PropertyInfo property in typeof(RegulationProfile).GetProperties().Where(property => typeof(DatedParameter).IsAssignableFrom(property.PropertyType)))
        {
            if (property.GetValue(profile) is DatedParameter parameter)
            {
                property.SetValue(amended, Amended(parameter, day));
            }
        }

        typeof(RegulationProfile).GetProperty(nameof(RegulationProfile.Further))!.SetValue(amended, profile.Further.Select(parameter => Amended(parameter, day)).ToImmutableArray());
        return amended;
    }

    /// <summary>Reforms from a day on: the value as it is, and some values near to it.</summary>
    public static IEnumerable<Reform> Reforms(ParameterKey key, RegulationProfile profile, LocalDate from) =>
        (IEnumerable<Reform>)Call(nameof(ReformsAs), key.GetType().GenericTypeArguments[0], key, profile, from);

    private static DatedParameter Amended(DatedParameter parameter, LocalDate day) => (DatedParameter)Call(nameof(AmendedAs), parameter.ValueType, parameter, day);

    private static object Call(string name, Type type, params object[] arguments) => typeof(Amendments)
        .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;

    private static DatedParameter<T> AmendedAs<T>(DatedParameter<T> parameter, LocalDate day)
        where T : notnull
    {
        ParameterVersion<T> last = parameter.Versions[^1];
        LocalDate known = LocalDate.Max(last.Known.PlusDays(1), day);
        return known > day || day < last.InForceFrom ? parameter : parameter.With(new()
        {
            Value = Near(last.Value).FirstOrDefault(last.Value),
            InForceFrom = LocalDate.Max(last.InForceFrom, day.PlusDays(-1)),
            KnownFrom = known,
            Source = last.Source,
            Certainty = last.Certainty,
        });
    }

    private static IEnumerable<Reform> ReformsAs<T>(ParameterKey<T> key, RegulationProfile profile, LocalDate from)
        where T : notnull
    {
        if (key.In(profile) is { } parameter)
        {
            ParameterVersion<T> last = parameter.Versions[^1];
            foreach (T value in Near(last.Value).Take(MostReforms - 1).Prepend(last.Value))
            {
                yield return Reform.Of(FormattableString.Invariant($"проект: {key.Name} = {Printed.Line(value, 120)}"))
                    .With(key, new ParameterVersion<T> { Value = value, InForceFrom = from, Source = last.Source, Certainty = last.Certainty });
            }
        }
    }

    private static IEnumerable<T> Near<T>(T value)
        where T : notnull => value switch
        {
            int number => [(T)(object)(number + 1), (T)(object)Math.Max(1, number - 1)],
            long number => [(T)(object)(number + 1)],
            decimal number => [(T)(object)(number + 1), (T)(object)(number / 2)],
            Fraction number => [(T)(object)(number + Fraction.One), (T)(object)(number / 2)],
            _ => Anatomy.PartsOf(value, typeof(T)).SelectMany(part => part.Value switch
            {
                int number => new object?[] { part.With(number + 1) },
                decimal number => [part.With(number / 2)],
                _ => [],
            }).OfType<T>(),
        };
}
