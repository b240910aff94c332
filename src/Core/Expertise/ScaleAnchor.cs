using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>What a mark on a scale means, in words (описание балла): «2 — полностью соответствует».</summary>
public sealed record ScaleAnchor
{
    private ScaleAnchor(decimal from, decimal to, string meaning) => (From, To, Meaning) = (from, to, meaning);

    /// <summary>Gets the first of the points that mean this.</summary>
    public decimal From { get; }

    /// <summary>Gets the last of the points that mean this; the same as <see cref="From"/> for one mark.</summary>
    public decimal To { get; }

    /// <summary>Gets the meaning.</summary>
    public string Meaning { get; }

    /// <summary>Makes the meaning of one mark.</summary>
    /// <exception cref="ArgumentException"><paramref name="meaning"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not from 0 to 10 000 with at most four digits after the point.</exception>
    public static ScaleAnchor At(decimal points, string meaning) => Between(points, points, meaning);

    /// <summary>Makes the meaning of a range of marks, both ends included.</summary>
    /// <exception cref="ArgumentException"><paramref name="meaning"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is not from 0 to 10 000 with at most four digits after the point, or <paramref name="to"/> is less than <paramref name="from"/>.</exception>
    public static ScaleAnchor Between(decimal from, decimal to, string meaning) => new(
        ExactPoints.Require(from, "ScaleAnchor.From"),
        ExactPoints.Require(to, "ScaleAnchor.To") >= from
            ? to
            : throw new ArgumentOutOfRangeException(nameof(to), $"ScaleAnchor.To is {ExactPoints.Text(to)}, less than ScaleAnchor.From, {ExactPoints.Text(from)}. Give the ends in their order."),
        PrintableText.Require(meaning, "ScaleAnchor.Meaning"));
}
