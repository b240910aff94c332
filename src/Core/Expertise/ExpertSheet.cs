using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Expertise;

/// <summary>The marks and the verdict of one expert on one application (экспертный лист), signed; it follows its rubric, or it does not exist.</summary>
/// <remarks>
/// A signed sheet is never edited. A spoiled one is voided and replaced by another that refers to it, and both stay in the <see cref="ExpertPanel"/>.
/// Source: the clause that a spoiled sheet is crossed out in the presence of the members, replaced and archived was read in an act of Санкт-Петербург (docs.cntd.ru/document/537953969).
/// </remarks>
public sealed class ExpertSheet
{
    /// <summary>Gets the key.</summary>
    public required Id<ExpertSheet> Id
    {
        get;
        init
        {
            field = Id<ExpertSheet>.Require(value, "ExpertSheet.Id");
            RequireOther();
        }
    }

    /// <summary>Gets the expert.</summary>
    public required Id<Expert> Expert { get; init => field = Id<Expert>.Require(value, "ExpertSheet.Expert"); }

    /// <summary>Gets the key of the application that is judged.</summary>
    public required Id<Application> Subject { get; init => field = Id<Application>.Require(value, "ExpertSheet.Subject"); }

    /// <summary>Gets the rubric that the marks follow.</summary>
    public required ExpertRubric Rubric
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Rubric), "ExpertSheet.Rubric is missing. Give the rubric that the marks follow.");
            RequireFitting();
        }
    }

    /// <summary>Gets the marks: one for each criterion of the rubric.</summary>
    public required ImmutableArray<CriterionMark> Marks
    {
        get;
        init
        {
            field = GivenList.Some(value, "ExpertSheet.Marks", "Give a mark for each criterion of the rubric.");
            RequireFitting();
        }
    }

    /// <summary>Gets what the expert advises, and why.</summary>
    public required ExpertVerdict Verdict
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Verdict), "ExpertSheet.Verdict is missing. Give what the expert advises: ExpertVerdict.Of(ExpertRecommendation.Recommend).");
            RequireFitting();
        }
    }

    /// <summary>Gets the remarks (замечания), in their order.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Remarks { get; init => field = GivenList.Texts(value, "ExpertSheet.Remarks"); } = [];

    /// <summary>Gets what the expert recommends to the applicant (рекомендации), in their order.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Recommendations { get; init => field = GivenList.Texts(value, "ExpertSheet.Recommendations"); } = [];

    /// <summary>Gets the day on which the expert signed.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate SignedOn
    {
        get;
        init
        {
            field = StatedDate.Require(value, "ExpertSheet.SignedOn");
            RequireOrder();
        }
    }

    /// <summary>Gets the conclusion that was printed of this sheet.</summary>
    /// <value>Of the kind <see cref="RecordKind.ExpertConclusion"/>. The default is <see langword="null"/>: none yet.</value>
    public DocumentReference? Conclusion
    {
        get;
        init => field = value is null or { Kind: RecordKind.ExpertConclusion }
            ? value
            : throw new ArgumentException($"ExpertSheet.Conclusion is of the kind {value.Kind}. Refer to the expert's own conclusion: RecordKind.ExpertConclusion.", nameof(Conclusion));
    }

    /// <summary>Gets the voided sheet of the same expert that this one stands in for.</summary>
    /// <value>The default is none: the sheet is the first.</value>
    public Id<ExpertSheet> Replaces
    {
        get;
        init
        {
            field = value;
            RequireOther();
        }
    }

    /// <summary>Gets how the sheet was voided.</summary>
    /// <value>The default is <see langword="null"/>: it is valid.</value>
    public SheetVoiding? Voiding
    {
        get;
        init
        {
            field = value;
            RequireOrder();
        }
    }

    /// <summary>Gets whether the sheet is void.</summary>
    public bool IsVoid => Voiding is not null;

    /// <summary>Gets whether the expert answered «недостаточно информации» on a criterion.</summary>
    public bool LacksInformation => Marks.Any(mark => mark.LacksInformation);

    /// <summary>Gets the total: the sum of points times weights, exactly.</summary>
    /// <value>0 to <see cref="ExpertRubric.MaxTotal"/>; <see langword="null"/> when the sheet <see cref="LacksInformation"/>.</value>
    public decimal? Total => LacksInformation ? null : Rubric.Criteria.Sum(criterion => MarkOf(criterion.Id).Points!.Value * criterion.Weight);

    /// <summary>Answers the mark of a criterion.</summary>
    /// <exception cref="ArgumentException">The rubric has no such criterion.</exception>
    public CriterionMark MarkOf(Id<Criterion> criterion) => Marks.FirstOrDefault(mark => mark.Criterion == criterion)
        ?? throw new ArgumentException($"«{criterion}» is no criterion of the rubric «{Rubric.Id}». Take a key of ExpertRubric.Criteria.", nameof(criterion));

    /// <summary>Answers this sheet, declared void; the marks stay readable.</summary>
    /// <exception cref="ArgumentException">A text cannot be printed, the day is not stated or lies before the signature.</exception>
    /// <exception cref="InvalidOperationException">It is void already.</exception>
    public ExpertSheet Void(string reason, LocalDate on, string by) => Voiding is { } before
        ? throw new InvalidOperationException($"The sheet «{Id}» is void already: {before.Reason}. Void the sheet that replaced it.")
        : new()
        {
            Id = Id,
            Expert = Expert,
            Subject = Subject,
            Rubric = Rubric,
            Marks = Marks,
            Verdict = Verdict,
            Remarks = Remarks,
            Recommendations = Recommendations,
            SignedOn = SignedOn,
            Conclusion = Conclusion,
            Replaces = Replaces,
            Voiding = new() { Reason = reason, On = on, By = by },
        };

    // Whether voiding is all that lies between the two.
    internal bool HoldsTheSameAs(ExpertSheet other) =>
        Id == other.Id && Expert == other.Expert && SignedOn == other.SignedOn && Replaces == other.Replaces && Conclusion == other.Conclusion && Verdict == other.Verdict
        && Marks.SequenceEqual(other.Marks) && Remarks.SequenceEqual(other.Remarks) && Recommendations.SequenceEqual(other.Recommendations);

    private void RequireFitting()
    {
        if (Rubric is not { } rubric || Marks.IsDefault || Verdict is not { } verdict)
        {
            return; // Checked when the last of the three is set.
        }

        ImmutableArray<SheetViolation> violations = rubric.ViolationsOf(Marks, verdict);
        if (!violations.IsEmpty)
        {
            throw new ArgumentException($"ExpertSheet.Marks do not follow the rubric «{rubric.Id}». {string.Join(' ', violations)} Correct the sheet before it is signed.", nameof(Marks));
        }
    }

    private void RequireOther()
    {
        if (!Id.IsNone && Replaces == Id)
        {
            throw new ArgumentException($"ExpertSheet.Replaces is «{Id}», the sheet itself. Give the key of the voided sheet, or leave it out.", nameof(Replaces));
        }
    }

    private void RequireOrder()
    {
        if (Voiding is { } voiding && SignedOn != default && voiding.On < SignedOn)
        {
            throw new ArgumentException(
                $"The sheet «{Id}» was signed on {NodaTime.Text.LocalDatePattern.Iso.Format(SignedOn)} and voided on {NodaTime.Text.LocalDatePattern.Iso.Format(voiding.On)}, before it existed. Check the two dates.", nameof(Voiding));
        }
    }
}
