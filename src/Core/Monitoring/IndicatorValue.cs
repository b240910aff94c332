using System.Globalization;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Monitoring;

/// <summary>A value of an indicator (значение показателя): minimum, target or fact, with its unit and where it comes from.</summary>
/// <remarks>
/// Amounts are bounded so that sums over any country are exact. No minimum of a national form is built into this library: give it with the act it stands in.
/// Equal when all parts are; amounts compare as numbers.
/// </remarks>
public sealed record IndicatorValue
{
    /// <summary>The greatest amount: a million millions.</summary>
    public const decimal Greatest = 1_000_000_000_000m;

    /// <summary>The greatest number of digits after the point.</summary>
    public const int Digits = 6;

    /// <summary>Gets the amount.</summary>
    /// <value>0 to <see cref="Greatest"/>, both inclusive, with at most <see cref="Digits"/> digits after the point.</value>
    public required decimal Amount
    {
        get;
        init => field = value is >= 0 and <= Greatest && decimal.Round(value, Digits) == value ? value
            : throw new ArgumentOutOfRangeException(
                nameof(Amount), string.Create(CultureInfo.InvariantCulture, $"IndicatorValue.Amount is {value}. Give an amount from 0 to 1000000000000 with at most 6 digits after the point."));
    }

    /// <summary>Gets the unit, which must be the one of the indicator.</summary>
    public required IndicatorUnit Unit { get; init => field = value ?? throw new ArgumentNullException(nameof(Unit)); }

    /// <summary>Gets where the value comes from: «таблица индикаторов, минимальное значение».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Source { get; init => field = value is null ? null : PrintableText.Require(value, "IndicatorValue.Source"); }

    /// <summary>Gets the document it stands in.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public DocumentReference? Document { get; init; }

    /// <summary>Gets how sure it is that the source says so.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Certainty? Certainty { get; init => field = NamedValue.Optional(value, "IndicatorValue.Certainty"); }

    /// <summary>Makes a value without a stated source.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is out of the range of <see cref="Amount"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static IndicatorValue Of(decimal amount, IndicatorUnit unit) => new() { Amount = amount, Unit = unit };

    /// <summary>Answers «12600 чел.», in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.######} {Unit}");
}
