using System.Globalization;

namespace InnovationDomain.Councils;

/// <summary>The votes on an item (результаты голосования): «за – 6, против – 1, воздержались – 0».</summary>
/// <remarks>Equal when the three numbers are. The recused are not among them.</remarks>
public sealed record VoteCount
{
    /// <summary>Gets the votes for (за).</summary>
    /// <value>From 0, the default.</value>
    public int For { get; init => field = RequireCount(value, nameof(For)); }

    /// <summary>Gets the votes against (против).</summary>
    /// <value>From 0, the default.</value>
    public int Against { get; init => field = RequireCount(value, nameof(Against)); }

    /// <summary>Gets the abstentions (воздержались).</summary>
    /// <value>From 0, the default.</value>
    public int Abstained { get; init => field = RequireCount(value, nameof(Abstained)); }

    /// <summary>Gets how many voted in any way.</summary>
    public long Total => (long)For + Against + Abstained;

    /// <summary>Answers «6:1:0», for, against and abstained.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{For}:{Against}:{Abstained}");

    private static int RequireCount(int count, string property) => count >= 0
        ? count
        : throw new ArgumentOutOfRangeException(property, count, $"VoteCount.{property} is negative. Give the number of votes, 0 when there were none.");
}
