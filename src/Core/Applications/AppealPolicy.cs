using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>Whether a procedure provides for an appeal, and which (порядок апелляции).</summary>
/// <remarks>
/// No act on innovation platforms with an appeal was found; the analogue, admission contests, has a commission of at least three who did not
/// sit in the first instance, judges the procedure, and may order a repeat (consultant.ru/document/cons_doc_LAW_159948).
/// </remarks>
public sealed class AppealPolicy
{
    /// <summary>Gets whether there is an appeal at all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsProvided { get; init; }

    /// <summary>Gets what an appeal may be about.</summary>
    /// <value>Each once. The default is none in particular: both.</value>
    public ImmutableArray<AppealScope> Scopes { get; init => field = NamedValue.RequireEach(value, "AppealPolicy.Scopes"); } = [];

    /// <summary>Gets the least size of the commission.</summary>
    /// <value>From 1, the default.</value>
    public int MinimumReviewers
    {
        get => Math.Max(1, field);
        init => field = value >= 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(MinimumReviewers), value, "AppealPolicy.MinimumReviewers is negative. Give 1 or more, or leave it out.");
    }

    /// <summary>Gets the act and clause it comes from; that the procedure says nothing about appeals is told here too.</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "AppealPolicy.Source"); }

    /// <summary>Gets how sure it is that the source says so.</summary>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "AppealPolicy.Certainty"); }

    /// <summary>Answers everything that is out of order in an appeal, in the order of kinds and of reviewers' keys.</summary>
    /// <param name="appeal">The appeal. Its commission is judged once it is appointed or there is a decision.</param>
    /// <param name="fileBy">The last day to file, by the calendar of whoever asks; the default is no term.</param>
    /// <param name="decideBy">The last day to decide; the default is no term.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appeal"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A day is not stated: see <see cref="StatedDate"/>.</exception>
    public ImmutableArray<AppealFinding> Review(Appeal appeal, LocalDate? fileBy = null, LocalDate? decideBy = null)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        LocalDate? filing = fileBy is { } file ? StatedDate.Require(file, nameof(fileBy)) : null;
        LocalDate? deciding = decideBy is { } decide ? StatedDate.Require(decide, nameof(decideBy)) : null;
        if (!IsProvided)
        {
            return [new(AppealFindingKind.NotProvided)];
        }

        var findings = ImmutableArray.CreateBuilder<AppealFinding>();
        if (!Scopes.IsEmpty && !Scopes.Contains(appeal.Scope))
        {
            findings.Add(new(AppealFindingKind.ScopeNotAllowed));
        }

        if (filing is { } lastToFile && appeal.FiledOn > lastToFile)
        {
            findings.Add(new(AppealFindingKind.FiledLate, Period.DaysBetween(lastToFile, appeal.FiledOn)));
        }

        if (appeal.Reviewers.Length < MinimumReviewers && (!appeal.Reviewers.IsEmpty || IsConsidered(appeal)))
        {
            findings.Add(new(AppealFindingKind.TooFewReviewers, appeal.Reviewers.Length, MinimumReviewers));
        }

        findings.AddRange(appeal.Reviewers.Intersect(appeal.FirstInstance).Order().Select(reviewer => new AppealFinding(AppealFindingKind.ReviewerOfFirstInstance, reviewer: reviewer)));
        if (appeal is { Scope: AppealScope.Procedure, Decision.Kind: AppealDecisionKind.DecisionChanged })
        {
            findings.Add(new(AppealFindingKind.BeyondScope));
        }

        if (deciding is { } lastToDecide && appeal.Decision is { } decision && decision.DecidedOn > lastToDecide)
        {
            findings.Add(new(AppealFindingKind.DecidedLate, Period.DaysBetween(lastToDecide, decision.DecidedOn)));
        }

        return findings.ToImmutable();
    }

    private static bool IsConsidered(Appeal appeal) => appeal.Decision is { Kind: not AppealDecisionKind.NotConsidered };
}
