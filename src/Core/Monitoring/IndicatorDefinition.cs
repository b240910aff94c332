using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Monitoring;

/// <summary>The passport of an indicator (паспорт показателя).</summary>
/// <remarks>The fields are those that state programmes print: name, unit, source of data for the calculation, source of the information, method of calculation.</remarks>
public sealed class IndicatorDefinition
{
    /// <summary>Gets the key: «TR-1».</summary>
    public required Id<IndicatorDefinition> Id { get; init => field = Id<IndicatorDefinition>.Require(value, "IndicatorDefinition.Id"); }

    /// <summary>Gets the number in the table of indicators, whose parts tell the place under another one: «2», «2.1».</summary>
    /// <value>Whole numbers above zero without leading zeros, with points between them. The default is <see langword="null"/>: none.</value>
    public string? Number
    {
        get;
        init => field = value is null || value.Split('.').All(IsPart) ? value
            : throw new ArgumentException($"IndicatorDefinition.Number is “{value}”. Give whole numbers with points between them, such as «2.1», and no point at the end.", nameof(Number));
    }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "IndicatorDefinition.Name"); }

    /// <summary>Gets the unit.</summary>
    public required IndicatorUnit Unit
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Unit));
            RequireMinimumInUnit();
        }
    }

    /// <summary>Gets which of two results is the better one.</summary>
    public required IndicatorDirection Direction { get; init => field = NamedValue.Require(value, "IndicatorDefinition.Direction"); }

    /// <summary>Gets the kind of centres it belongs to.</summary>
    /// <value>The default is <see langword="null"/>: all.</value>
    public CenterKind? Kind
    {
        get;
        init
        {
            field = NamedValue.Optional(value, "IndicatorDefinition.Kind");
            RequireProfileOfKind();
        }
    }

    /// <summary>Gets the profile it belongs to.</summary>
    /// <value>Only of centres «Точка роста», or of all kinds. The default is <see cref="CenterProfile.NotStated"/>: all.</value>
    public CenterProfile Profile
    {
        get;
        init
        {
            field = NamedValue.Require(value, "IndicatorDefinition.Profile");
            RequireProfileOfKind();
        }
    }

    /// <summary>Gets the minimum that holds for a centre whose record gives none.</summary>
    /// <value>In the unit of the indicator. The default is <see langword="null"/>: none.</value>
    public IndicatorValue? Minimum
    {
        get;
        init
        {
            field = value;
            RequireMinimumInUnit();
        }
    }

    /// <summary>Gets the source of data for the calculation (источник данных для расчёта).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? DataSource { get; init => field = value is null ? null : PrintableText.Require(value, "IndicatorDefinition.DataSource"); }

    /// <summary>Gets the source of obtaining the information (источник получения информации).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? InformationSource { get; init => field = value is null ? null : PrintableText.Require(value, "IndicatorDefinition.InformationSource"); }

    /// <summary>Gets the method of calculation (методика расчёта).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? CalculationMethod { get; init => field = value is null ? null : PrintableText.Require(value, "IndicatorDefinition.CalculationMethod"); }

    /// <summary>Gets how often it is collected.</summary>
    /// <value>The default is <see cref="MonitoringPeriodicity.NotStated"/>.</value>
    public MonitoringPeriodicity Periodicity { get; init => field = NamedValue.Require(value, "IndicatorDefinition.Periodicity"); }

    /// <summary>Gets who answers for it (ответственный).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Responsible { get; init => field = value is null ? null : PrintableText.Require(value, "IndicatorDefinition.Responsible"); }

    /// <summary>Gets how sure the wording of this passport is.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Certainty? WordingCertainty { get; init => field = NamedValue.Optional(value, "IndicatorDefinition.WordingCertainty"); }

    /// <summary>Answers whether a centre reports the indicator: kind and profile are the ones it belongs to.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="center"/> is <see langword="null"/>.</exception>
    public bool AppliesTo(EducationCenter center)
    {
        ArgumentNullException.ThrowIfNull(center);
        return (Kind is null || Kind == center.Kind) && (Profile == CenterProfile.NotStated || Profile == center.Profile);
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    // Whichever of the two is set last is checked against the other.
    private void RequireMinimumInUnit()
    {
        if (Minimum is { } minimum && Unit is { } unit && minimum.Unit != unit)
        {
            throw new ArgumentException($"IndicatorDefinition.Minimum is {minimum}, and the indicator is measured in «{unit}». Give the minimum in the unit of the indicator.", nameof(Minimum));
        }
    }

    private static bool IsPart(string part) => part.Length is > 0 and <= 6 && part[0] != '0' && part.All(char.IsAsciiDigit);

    // Whichever of the two is set last is checked against the other.
    private void RequireProfileOfKind()
    {
        if (Kind is not (null or CenterKind.GrowthPoint) && Profile != CenterProfile.NotStated)
        {
            throw new ArgumentException($"IndicatorDefinition.Profile is {Profile}, and only a centre «Точка роста» has a profile: the kind is {Kind}. Leave the profile out.", nameof(Profile));
        }
    }
}
