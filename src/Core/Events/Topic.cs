using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>One thing that an event dealt with (обсуждаемый вопрос).</summary>
public sealed class Topic
{
    /// <summary>Gets the topic, in the nominative: «результаты реализации дорожных карт проектов».</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "Topic.Text"); }

    /// <summary>Gets what was done with it.</summary>
    /// <value>The default is <see cref="TopicTreatment.Discussed"/>.</value>
    public TopicTreatment Treatment { get; init => field = NamedValue.Require(value, "Topic.Treatment"); }

    /// <summary>Gets the school period that it is about.</summary>
    /// <value>The default is <see langword="null"/>: none is named.</value>
    public StatedSchoolPeriod? Period { get; init; }

    /// <summary>Gets who brought it, where it was not the organizers, in the nominative plural: «представители Муниципальных инновационных площадок».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public NounPhrase? By { get; init; }

    /// <summary>Gets whether corrections of roadmaps were announced under it (корректировка дорожной карты).</summary>
    /// <value>The default is <see langword="false"/>. A revision of a roadmap may name such an announcement as its basis.</value>
    public bool AnnouncesRoadmapCorrections { get; init; }

    /// <summary>Makes a topic that was discussed.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The initializer is the alternate.")]
    public static implicit operator Topic(string text) => new() { Text = text };

    /// <summary>Answers the text.</summary>
    public override string ToString() => Text;
}
