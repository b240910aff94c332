using InnovationDomain.Arithmetic;

namespace InnovationDomain.Evaluation;

/// <summary>How often one bound was met, and how near.</summary>
public sealed class BoundaryRow
{
    internal BoundaryRow(Rule rule, Measure measure) => (Rule, Measure) = (rule, measure);

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the measure.</summary>
    public Measure Measure { get; }

    /// <summary>Gets how often less was observed than required, by more than a step.</summary>
    public int Under { get; private set; }

    /// <summary>Gets how often less was observed, by a step at most.</summary>
    public int JustUnder { get; private set; }

    /// <summary>Gets how often exactly the required number was observed.</summary>
    public int At { get; private set; }

    /// <summary>Gets how often more was observed, by a step at most.</summary>
    public int JustOver { get; private set; }

    /// <summary>Gets how often more was observed, by more than a step.</summary>
    public int Over { get; private set; }

    /// <summary>Gets whether the bound was met at, just under and just over.</summary>
    public bool IsCovered => At > 0 && JustUnder > 0 && JustOver > 0;

    internal void Count(in Verdict verdict)
    {
        Fraction distance = verdict.Observed!.Value - verdict.Required!.Value;
        bool isNear = distance.Magnitude <= Measure.Step;
        switch (distance.Sign)
        {
            case 0:
                At++;
                break;
            case < 0:
                (Under, JustUnder) = isNear ? (Under, JustUnder + 1) : (Under + 1, JustUnder);
                break;
            default:
                (Over, JustOver) = isNear ? (Over, JustOver + 1) : (Over + 1, JustOver);
                break;
        }
    }
}
