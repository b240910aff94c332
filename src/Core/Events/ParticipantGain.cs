using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>What the participants of an event took home (участники получили возможность).</summary>
public sealed class ParticipantGain
{
    /// <summary>Gets what they gained: «определить основные приоритеты и направления для формирования муниципальных дорожных карт».</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "ParticipantGain.Text"); }

    /// <summary>Gets the school period that it is for.</summary>
    /// <value>The default is <see langword="null"/>: none is named.</value>
    public StatedSchoolPeriod? Period { get; init; }

    /// <summary>Makes a gain of its text alone.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The initializer is the alternate.")]
    public static implicit operator ParticipantGain(string text) => new() { Text = text };

    /// <summary>Answers the text.</summary>
    public override string ToString() => Text;
}
