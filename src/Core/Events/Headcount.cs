using System.Globalization;

namespace InnovationDomain.Events;

/// <summary>How many took part, exactly or about (число участников).</summary>
/// <remarks>Equal when number and exactness are: 300 and «около 300» are two statements.</remarks>
public sealed record Headcount
{
    /// <summary>Gets the number.</summary>
    /// <value>At least 1.</value>
    public required int Number
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(
            nameof(Number), value, "Headcount.Number is at least 1. Leave the number out where it is not stated, and the group out where nobody came.");
    }

    /// <summary>Gets whether the source gives a rounded number: «около 300».</summary>
    /// <value>The default is <see langword="false"/>: exact.</value>
    public bool IsApproximate { get; init; }

    /// <summary>Takes a number that was counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public static Headcount Exactly(int number) => new() { Number = number };

    /// <summary>Takes a rounded number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public static Headcount About(int number) => new() { Number = number, IsApproximate = true };

    /// <summary>Answers «300» or «около 300».</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsApproximate ? "около " : "")}{Number}");
}
