using InnovationDomain.Arithmetic;

namespace InnovationDomain.Evaluation;

/// <summary>A number that a rule compares (измеряемая величина), with the bound it must keep.</summary>
public sealed class Measure
{
    // The bits 0, 1 and 2 say whether less, equal and more keep the bound.
    private readonly int _keptSigns;

    internal Measure(Rule owner, string name, string russian, string english, Bound bound, Fraction step, int index) =>
        (Owner, Name, Russian, English, Bound, Step, Index, _keptSigns) = (owner, name, russian, english, bound, step, index, SignsOf(bound));

    /// <summary>Gets the stable name within the rule.</summary>
    public string Name { get; }

    /// <summary>Gets what is measured and in which unit, in Russian: «расхождение итогов, баллов».</summary>
    public string Russian { get; }

    /// <summary>Gets the same in English.</summary>
    public string English { get; }

    /// <summary>Gets how the observed number must stand to the required one.</summary>
    public Bound Bound { get; }

    /// <summary>Gets the smallest change of the observed number that has a meaning: one document, one day, one point.</summary>
    /// <value>Above zero.</value>
    public Fraction Step { get; }

    internal Rule Owner { get; }

    internal int Index { get; }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    internal bool IsKeptBy(int sign) => (_keptSigns >> (sign + 1) & 1) != 0;

    private static int SignsOf(Bound bound) => bound switch
    {
        Bound.AtLeast => 0b110,
        Bound.AtMost => 0b011,
        Bound.MoreThan => 0b100,
        Bound.LessThan => 0b001,
        _ => 0b010,
    };
}
