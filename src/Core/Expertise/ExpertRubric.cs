using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>The criteria by which experts judge applications (критерии и шкалы экспертизы), with what a sheet must hold.</summary>
public sealed class ExpertRubric
{
    /// <summary>Gets the key.</summary>
    public required Id<ExpertRubric> Id { get; init => field = Id<ExpertRubric>.Require(value, "ExpertRubric.Id"); }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "ExpertRubric.Name"); }

    /// <summary>Gets the criteria, in the order of the sheet.</summary>
    /// <value>At least one, each with its own key.</value>
    public required ImmutableArray<Criterion> Criteria
    {
        get;
        init
        {
            field = GivenList.Distinct(
                GivenList.Some(value, "ExpertRubric.Criteria", "Give at least one criterion."), criterion => criterion.Id, "ExpertRubric.Criteria", "key");
            MaxTotal = field.Sum(criterion => criterion.MaxWeighted);
        }
    }

    /// <summary>Gets the act that sets the rubric, or who proposes it.</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "ExpertRubric.Source"); }

    /// <summary>Gets how sure it is that the rubric is what the source says.</summary>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "ExpertRubric.Certainty"); }

    /// <summary>Gets what of the source is not in the rubric, because nobody has read it yet.</summary>
    /// <value>The default is <see langword="null"/>: the rubric is whole. By a partial rubric scores are counted, but nobody passes.</value>
    public string? UnreadPart { get; init => field = value is null ? null : PrintableText.Require(value, "ExpertRubric.UnreadPart"); }

    /// <summary>Gets how long the justification of a mark at an end of its scale must be, and the grounds of a verdict that does not recommend.</summary>
    /// <value>Characters without the white space around them. The default is 0: such marks need no justification. The rules catalogue proposes 30 (EXP-04, unverified).</value>
    public int MinJustification
    {
        get;
        init => field = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MinJustification), value, "ExpertRubric.MinJustification is a number of characters: give 0 where no mark needs a justification.");
    }

    /// <summary>Gets the most that one sheet can total: the sum of the highest points times their weights.</summary>
    public decimal MaxTotal { get; private init; }

    /// <summary>Answers all in which a sheet does not follow this rubric, in the order of the criteria.</summary>
    /// <param name="marks">The marks, in any order.</param>
    /// <param name="verdict">The verdict, or <see langword="null"/> while the expert has not given it.</param>
    /// <returns>Empty where the sheet may be signed.</returns>
    /// <exception cref="ArgumentException">A mark is <see langword="null"/>.</exception>
    public ImmutableArray<SheetViolation> ViolationsOf(ImmutableArray<CriterionMark> marks, ExpertVerdict? verdict = null) =>
        SheetCheck.Run(this, GivenList.Complete(marks, nameof(marks)), verdict);

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    // Sheets that were read from files hold copies of one rubric.
    internal bool MarksLike(ExpertRubric other) => ReferenceEquals(this, other)
        || (Id == other.Id && Criteria.Length == other.Criteria.Length && Criteria.Zip(other.Criteria).All(pair => pair.First.MarksLike(pair.Second)));
}
