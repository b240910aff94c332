namespace InnovationDomain.Councils;

/// <summary>How members vote (вид голосования).</summary>
public enum BallotKind
{
    /// <summary>Открытое.</summary>
    Open,

    /// <summary>Тайное.</summary>
    Secret,
}
