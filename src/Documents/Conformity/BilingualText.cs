namespace InnovationDomain.Documents.Conformity;

/// <summary>One thing said in Russian and in English.</summary>
/// <param name="Russian">In Russian.</param>
/// <param name="English">In English.</param>
public sealed record BilingualText(string Russian, string English)
{
    /// <summary>Answers the English text.</summary>
    public override string ToString() => English;
}
