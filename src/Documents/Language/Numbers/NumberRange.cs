namespace InnovationDomain.Documents.Language;

/// <summary>Two bounds in digits.</summary>
internal static class NumberRange
{
    /// <summary>Answers the lower bound of «от … до …».</summary>
    public static string Lower(decimal from, decimal to) => from < to
        ? NumberDigits.Of(from)
        : throw new ArgumentException(FormattableString.Invariant($"A range rises: {from} is not less than {to}. Give the lower bound first; write one number where they are equal."), nameof(to));

    public static string Dashed(decimal from, decimal to) => from >= 0
        ? $"{Lower(from, to)}–{NumberDigits.Of(to)}"
        : throw new ArgumentException(FormattableString.Invariant($"{from} is negative, and a dash beside a minus is not read. Write the range with «от … до …»."), nameof(from));
}
