using InnovationDomain.Regulation;

namespace InnovationDomain.Evaluation;

/// <summary>A parameter as it is in force on the day of a context, found once.</summary>
internal abstract class ParameterReading
{
    /// <summary>The bit of <see cref="Code"/> that marks a version past its review.</summary>
    public const byte Stale = 0x80;

    private const int Last = 0x7F;

    /// <summary>Gets the place of the version in <see cref="DatedParameter{T}.Versions"/> counted from 1, with the mark of a stale one; 0 when none is in force.</summary>
    public byte Code { get; private protected init; }

    /// <summary>Gets what is to be told of the version.</summary>
    public abstract ParameterUse Describe(Parameter parameter);

    // Versions past the 126th, and those of a reform, which are not among them, are told apart no further: what is read stays right.
    private protected static byte CodeOf(int index, bool isStale) => (byte)((index < 0 ? Last : Math.Min(index + 1, Last)) | (isStale ? Stale : 0));
}
