using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>The name of a parameter, with the type of its value.</summary>
/// <typeparam name="T">What the parameter is.</typeparam>
public sealed class ParameterKey<T> : ParameterKey
    where T : notnull
{
    private readonly Func<RegulationProfile, DatedParameter<T>?> _find;

    internal ParameterKey(string name, Func<RegulationProfile, DatedParameter<T>?> find)
        : base(name) => _find = find;

    /// <summary>Names a parameter that the profile holds among <see cref="RegulationProfile.Further"/>: one of the user's own, or of the library's proposals.</summary>
    /// <param name="name">Its name; by convention the rule's id and what it is: «PYA-1.MaximumShare».</param>
    /// <exception cref="ArgumentException">The name cannot be printed.</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The type of the value is what the caller states.")]
    public static ParameterKey<T> Named(string name) => new(name, profile => profile.Find<T>(name));

    /// <summary>Answers the parameter of a profile.</summary>
    /// <returns><see langword="null"/>: the profile has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile holds a parameter of that name with values of another type.</exception>
    public DatedParameter<T>? In(RegulationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return _find(profile);
    }

    /// <inheritdoc/>
    public override bool IsIn(RegulationProfile profile) => In(profile) is not null;

    internal override ParameterReading Resolve(EvaluationContext context)
    {
        DatedParameter<T>? parameter = In(context.Profile);
        ParameterVersion<T>? version = context.Reform?.Of(this) is { } proposed && proposed.IsInForceOn(context.AssessedOn) ? proposed
            : context.Pins is { } pins && pins.TryGetValue(Name, out ParameterPin? pin) ? pin?.In(parameter)
            : parameter?.At(context.AssessedOn, context.DecidedOn);
        return new ParameterReading<T>(version, parameter?.Versions ?? [], LocalDate.Max(context.AssessedOn, context.DecidedOn));
    }
}
