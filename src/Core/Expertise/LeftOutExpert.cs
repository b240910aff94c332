using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>What the ratings look like without one expert.</summary>
public sealed record LeftOutExpert
{
    internal LeftOutExpert(Id<Expert> expert, AgreementResult alpha, Fraction? alphaChange, Fraction? mean, Fraction? meanChange) =>
        (Expert, Alpha, AlphaChange, Mean, MeanChange) = (expert, alpha, alphaChange, mean, meanChange);

    /// <summary>Gets the expert who is left out.</summary>
    public Id<Expert> Expert { get; }

    /// <summary>Gets α of the others.</summary>
    public AgreementResult Alpha { get; }

    /// <summary>Gets by how much α rises without the expert.</summary>
    /// <value><see langword="null"/> where one of the two is indeterminate.</value>
    public Fraction? AlphaChange { get; }

    /// <summary>Gets the mean of the others' ratings.</summary>
    /// <value><see langword="null"/> where there are none.</value>
    public Fraction? Mean { get; }

    /// <summary>Gets by how much the mean rises without the expert.</summary>
    /// <value><see langword="null"/> where one of the two does not exist.</value>
    public Fraction? MeanChange { get; }
}
