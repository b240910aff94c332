using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Expertise;

/// <summary>The experts appointed for one application (экспертная группа), their statements and their sheets with all history.</summary>
/// <remarks>The list of sheets only grows: a voided sheet stands in it twice, as it was signed and as it was voided. Each change answers a new panel.</remarks>
public sealed class ExpertPanel
{
    /// <summary>Gets the key of the application.</summary>
    public required Id<Application> Subject
    {
        get;
        init
        {
            field = Id<Application>.Require(value, "ExpertPanel.Subject");
            RequireHistory();
        }
    }

    /// <summary>Gets the round or the sitting, by which statements on conflicts refer to it.</summary>
    public required string Round { get; init => field = PrintableText.Require(value, "ExpertPanel.Round"); }

    /// <summary>Gets the rubric that all sheets follow.</summary>
    public required ExpertRubric Rubric
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Rubric), "ExpertPanel.Rubric is missing. Give the rubric that the sheets follow.");
            RequireHistory();
        }
    }

    /// <summary>Gets who was appointed first.</summary>
    /// <value>At least one expert, each once.</value>
    public required ImmutableArray<Id<Expert>> Experts
    {
        get;
        init
        {
            field = value.IsDefaultOrEmpty
                ? throw new ArgumentException("ExpertPanel.Experts is empty. Give at least one expert.", nameof(Experts))
                : GivenList.Ids(value, "ExpertPanel.Experts");
            RequireApart();
        }
    }

    /// <summary>Gets who was appointed because the first ones differed too much.</summary>
    /// <value>Nobody of <see cref="Experts"/>. The default is none.</value>
    public ImmutableArray<Id<Expert>> ExtraExperts
    {
        get;
        init
        {
            field = GivenList.Ids(value, "ExpertPanel.ExtraExperts");
            RequireApart();
        }
    } = [];

    /// <summary>Gets the statements on conflicts of interest, of this round or of others; of several by one expert those of the latest day count.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ConflictStatement> Statements { get; init => field = GivenList.Complete(value, "ExpertPanel.Statements"); } = [];

    /// <summary>Gets who stepped or was set aside from this application.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Recusal> Recusals { get; init => field = GivenList.Complete(value, "ExpertPanel.Recusals"); } = [];

    /// <summary>Gets all sheets in the order in which they came, the void ones too.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ExpertSheet> Sheets
    {
        get;
        init
        {
            field = GivenList.Complete(value, "ExpertPanel.Sheets");
            RequireHistory();
        }
    } = [];

    /// <summary>Gets the last day on which a sheet is in time.</summary>
    /// <value>The default is <see langword="null"/>: no term was set.</value>
    /// <remarks>Source: rule EXP-05; terms of 15 and of 30 calendar days were read.</remarks>
    public LocalDate? DueOn { get; init => field = value is { } due ? Calendars.StatedDate.Require(due, "ExpertPanel.DueOn") : null; }

    /// <summary>Gets the sheets in force: the last one of each expert, unless it is void; by the experts' keys.</summary>
    public ImmutableArray<ExpertSheet> ValidSheets => [.. SheetHistory.Latest(Sheets).Where(sheet => !sheet.IsVoid).OrderBy(sheet => sheet.Expert)];

    /// <summary>Gets the sheets in force that were signed after <see cref="DueOn"/>; they count, and are remarked upon.</summary>
    public ImmutableArray<ExpertSheet> LateSheets => [.. ValidSheets.Where(sheet => DueOn is { } due && sheet.SignedOn > due)];

    /// <summary>Answers the appointed experts who have not stated for this round whether there is a conflict, by key; the recused need not.</summary>
    public ImmutableArray<Id<Expert>> MissingStatements() =>
        [.. Experts.Concat(ExtraExperts).Where(expert => !IsRecused(expert) && LatestStatements(expert).IsEmpty).Order()];

    /// <summary>Answers whether an expert may judge this application.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public ExpertStanding StandingOf(Id<Expert> expert, ExpertisePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (!Experts.Contains(expert) && !ExtraExperts.Contains(expert))
        {
            return ExpertStanding.NotAppointed;
        }

        if (IsRecused(expert))
        {
            return ExpertStanding.Recused;
        }

        ImmutableArray<ConflictStatement> statements = LatestStatements(expert);
        if (statements.IsEmpty && !policy.StatementsAreOptional)
        {
            return ExpertStanding.NoStatement;
        }

        return statements.SelectMany(statement => statement.Conflicts).Any(conflict => conflict.Concerns(Subject) && !policy.ToleratedConflicts.Contains(conflict.Kind))
            ? ExpertStanding.Conflicted
            : ExpertStanding.MayScore;
    }

    /// <summary>Answers a panel with a signed sheet added.</summary>
    /// <exception cref="ArgumentException">
    /// The sheet is missing, is of another application or rubric, has a key that is taken, or its expert has a sheet in force, or a voided one that it does not refer to.
    /// </exception>
    public ExpertPanel Add(ExpertSheet sheet) => With(sheets: Sheets.Add(sheet));

    /// <summary>Answers a panel in which the sheet in force of that key is void.</summary>
    /// <exception cref="ArgumentException">There is no such sheet in force, a text cannot be printed, or the day lies before the signature.</exception>
    public ExpertPanel Void(Id<ExpertSheet> sheet, string reason, LocalDate on, string by) => Add(
        (ValidSheets.FirstOrDefault(valid => valid.Id == sheet)
            ?? throw new ArgumentException($"No sheet in force of the application «{Subject}» has the key «{sheet}». Take a key of ExpertPanel.ValidSheets.", nameof(sheet)))
        .Void(reason, on, by));

    /// <summary>Answers a panel with a statement on conflicts of interest added.</summary>
    /// <exception cref="ArgumentException">The statement is missing.</exception>
    public ExpertPanel Add(ConflictStatement statement) => With(statements: Statements.Add(statement));

    /// <summary>Answers a panel from which an expert stepped aside.</summary>
    /// <exception cref="ArgumentException">The recusal is missing.</exception>
    public ExpertPanel Add(Recusal recusal) => With(recusals: Recusals.Add(recusal));

    /// <summary>Answers a panel with one more expert among the first ones, such as in place of a recused one.</summary>
    /// <exception cref="ArgumentException">The key is not set, or the expert is on the panel already.</exception>
    public ExpertPanel Appoint(Id<Expert> expert) => With(experts: Experts.Add(expert));

    /// <summary>Answers a panel with an extra expert.</summary>
    /// <exception cref="ArgumentException">The key is not set, or the expert is on the panel already.</exception>
    public ExpertPanel AppointExtra(Id<Expert> expert) => With(extraExperts: ExtraExperts.Add(expert));

    // All of one day: which of them came last, nobody can tell.
    private ImmutableArray<ConflictStatement> LatestStatements(Id<Expert> expert) =>
    [
        .. Statements.Where(statement => statement.Expert == expert && statement.Round == Round)
            .GroupBy(statement => statement.StatedOn).MaxBy(ofDay => ofDay.Key) ?? Enumerable.Empty<ConflictStatement>(),
    ];

    private bool IsRecused(Id<Expert> expert) => Recusals.Any(recusal => recusal.Expert == expert);

    private void RequireApart()
    {
        if (!Experts.IsDefault && !ExtraExperts.IsDefault && Experts.FirstOrDefault(ExtraExperts.Contains) is { IsNone: false } twice)
        {
            throw new ArgumentException($"ExpertPanel.ExtraExperts holds «{twice}», who is among the first experts. Appoint somebody else.", nameof(ExtraExperts));
        }
    }

    private void RequireHistory()
    {
        if (!Subject.IsNone && Rubric is { } rubric && !Sheets.IsDefaultOrEmpty)
        {
            SheetHistory.Require(Sheets, Subject, rubric);
        }
    }

    private ExpertPanel With(
        ImmutableArray<Id<Expert>>? experts = null,
        ImmutableArray<Id<Expert>>? extraExperts = null,
        ImmutableArray<ConflictStatement>? statements = null,
        ImmutableArray<Recusal>? recusals = null,
        ImmutableArray<ExpertSheet>? sheets = null) => new()
        {
            Subject = Subject,
            Round = Round,
            Rubric = Rubric,
            Experts = experts ?? Experts,
            ExtraExperts = extraExperts ?? ExtraExperts,
            Statements = statements ?? Statements,
            Recusals = recusals ?? Recusals,
            Sheets = sheets ?? Sheets,
            DueOn = DueOn,
        };
}
