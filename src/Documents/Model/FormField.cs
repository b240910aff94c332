using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A place to be filled in (поле формы): a line on paper, a control that takes text in an editor.</summary>
public sealed class FormField : Run
{
    /// <summary>The shortest and the longest line, in characters.</summary>
    private const int Shortest = 3, Longest = 200;

    // Word refuses to open a file with a longer name of a control.
    private const int LongestName = 64;

    /// <summary>Makes a field.</summary>
    /// <param name="name">What is to be filled in, for screen readers and for programs that read the form: «Наименование организации». At most 64 characters.</param>
    /// <param name="length">The length of the line in characters, from 3 to 200, both inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is too long or cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is outside the range.</exception>
    public FormField(string name, int length = 20)
    {
        Name = PrintableText.Require(name, nameof(name)).Length <= LongestName
            ? name
            : throw new ArgumentException($"The name of the field is {name.Length} characters long; an editor takes {LongestName}. Say it shorter.", nameof(name));
        Length = length is >= Shortest and <= Longest
            ? length
            : throw new ArgumentOutOfRangeException(nameof(length), length, $"The line of a form is from {Shortest} to {Longest} characters long.");
    }

    /// <summary>Gets what is to be filled in.</summary>
    public string Name { get; }

    /// <summary>Gets the length of the line in characters.</summary>
    public int Length { get; }

    /// <summary>Answers the line.</summary>
    public override string ToString() => new('_', Length);
}
