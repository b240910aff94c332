using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>The name of a parameter of a profile, by which rules ask for it (ключ параметра).</summary>
public abstract class ParameterKey
{
    private protected ParameterKey(string name) => Name = PrintableText.Require(name, "ParameterKey.Name");

    /// <summary>Gets the name: that of the property of <see cref="RegulationProfile"/>, or of a parameter among <see cref="RegulationProfile.Further"/>.</summary>
    public string Name { get; }

    /// <summary>Answers whether a profile has a parameter of this name and type, in whatever versions.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    public abstract bool IsIn(RegulationProfile profile);

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    internal abstract ParameterReading Resolve(EvaluationContext context);
}
