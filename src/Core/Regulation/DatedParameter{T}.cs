using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Regulation;

/// <summary>A parameter on two axes of time: the value in force on a day, as it was known on a day (датированный параметр).</summary>
/// <typeparam name="T">What the parameter is.</typeparam>
/// <remarks>
/// A version that becomes known later takes the place of an earlier one on the days where both are in force: an amendment does not edit the past, it is added,
/// and a decision of an earlier day replays with what was known then. Of versions that become known on one day, no two may overlap,
/// and at every stage of knowledge the days in force must be without a hole.
/// </remarks>
public sealed class DatedParameter<T> : DatedParameter
    where T : notnull
{
    private DatedParameter(string name, ImmutableArray<ParameterVersion<T>> versions)
        : base(name) => Versions = versions;

    /// <inheritdoc/>
    public override Type ValueType => typeof(T);

    /// <summary>Gets all versions, by the day they became known, then by the day they come into force.</summary>
    public ImmutableArray<ParameterVersion<T>> Versions { get; }

    /// <summary>Makes a parameter of its versions.</summary>
    /// <param name="name">Its name, for messages and reports.</param>
    /// <param name="versions">At least one, in any order.</param>
    /// <exception cref="ArgumentException">
    /// There is no version or one is <see langword="null"/>; two that became known on one day overlap; or some day between the first and the last in force has no version. The message names the versions.
    /// </exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The versions name the type; DatedParameter.Of of a sibling class would read no better.")]
    public static DatedParameter<T> Of(string name, params ImmutableArray<ParameterVersion<T>> versions)
    {
        string known = Wording.PrintableText.Require(name, nameof(name));
        ImmutableArray<ParameterVersion<T>> sorted =
        [
            .. GivenList.Some(versions, $"The parameter {known}", "Give at least one version, with its clause.").OrderBy(version => version.Known).ThenBy(version => version.InForceFrom),
        ];
        RequireNoOverlap(known, sorted);
        RequireNoHole(known, sorted);
        return new(known, sorted);
    }

    /// <summary>Answers the version in force on a day, as known on that same day or, when it is later, by now.</summary>
    /// <param name="day">The day the value must be in force.</param>
    /// <param name="knownOn">What was known by this day counts.</param>
    /// <returns><see langword="null"/> when no version known by then is in force on the day.</returns>
    /// <exception cref="ArgumentException">A day is not stated: see <see cref="StatedDate"/>.</exception>
    public ParameterVersion<T>? At(LocalDate day, LocalDate knownOn)
    {
        LocalDate known = StatedDate.Require(knownOn, nameof(knownOn));
        for (int i = Versions.Length - 1; i >= 0; i--)
        {
            ParameterVersion<T> version = Versions[i];
            if (version.Known <= known && version.IsInForceOn(day))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>Answers the version in force on a day, by all that is known.</summary>
    /// <returns><see langword="null"/> when none is.</returns>
    public ParameterVersion<T>? At(LocalDate day) => At(day, LocalDate.MaxIsoValue);

    /// <summary>Answers the same parameter with a further version, which wins where it is in force.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The versions then overlap or leave a hole: see <see cref="Of"/>.</exception>
    public DatedParameter<T> With(ParameterVersion<T> version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Of(Name, Versions.Add(version));
    }

    /// <summary>Answers the name and the number of versions.</summary>
    public override string ToString() => $"{Name} ({Versions.Length})";

    private static void RequireNoOverlap(string name, ImmutableArray<ParameterVersion<T>> versions)
    {
        for (int i = 1; i < versions.Length; i++)
        {
            ParameterVersion<T> before = versions[i - 1];
            if (before.Known == versions[i].Known && (before.InForceUntil is not { } until || until > versions[i].InForceFrom))
            {
                throw new ArgumentException(
                    $"The parameter {name} has two values from {Iso(versions[i].InForceFrom)} on, both known since {Iso(before.Known)}: {before} and {versions[i]}. End the first one, or give the later one the day it became known.", nameof(versions));
            }
        }
    }

    // What was known later may fill what was open, so that every stage is looked at by itself.
    private static void RequireNoHole(string name, ImmutableArray<ParameterVersion<T>> versions)
    {
        foreach (LocalDate stage in versions.Select(version => version.Known).Distinct())
        {
            LocalDate? covered = null;
            foreach (ParameterVersion<T> version in versions.Where(version => version.Known <= stage).OrderBy(version => version.InForceFrom))
            {
                if (covered is { } end && version.InForceFrom > end)
                {
                    throw new ArgumentException(
                        $"The parameter {name} has no value from {Iso(end)} until {Iso(version.InForceFrom)}, as known on {Iso(stage)}. Extend the version before, or add one for these days.", nameof(versions));
                }

                LocalDate until = version.InForceUntil ?? LocalDate.MaxIsoValue;
                covered = covered is { } reached && reached > until ? reached : until;
            }
        }
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
