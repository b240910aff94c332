using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>One question of the agenda (вопрос повестки дня) with what was said and decided on it. Its number is its place in the list.</summary>
public sealed class MeetingQuestion
{
    /// <summary>Gets the question, as agendas put it: «О ходе реализации дорожных карт».</summary>
    public required string Title { get; init => field = PrintableText.Require(value, "MeetingQuestion.Title"); }

    /// <summary>Gets who was heard and on what (СЛУШАЛИ): «Ковалева И.П. – о результатах полугодия».</summary>
    /// <value>The default is none: the question alone is printed.</value>
    public ImmutableArray<string> Heard { get; init => field = GivenTexts.Complete(value, "MeetingQuestion.Heard"); } = [];

    /// <summary>Gets who spoke in the discussion (ВЫСТУПИЛИ).</summary>
    /// <value>The default is nobody.</value>
    public ImmutableArray<string> Discussed { get; init => field = GivenTexts.Complete(value, "MeetingQuestion.Discussed"); } = [];

    /// <summary>Gets what was decided (РЕШИЛИ), point by point, in the infinitive: «принять информацию к сведению».</summary>
    /// <value>At least one point: a question that was heard and not decided is no item of a protocol.</value>
    public required ImmutableArray<string> Decided { get; init => field = GivenTexts.Some(value, "MeetingQuestion.Decided"); }
}
