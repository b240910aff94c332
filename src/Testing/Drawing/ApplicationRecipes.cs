using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Organizations;
using InnovationDomain.Records;
using NodaTime;
using static InnovationDomain.Testing.Drawing.ScalarRecipes;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Applications: version after version, each after the return of the one before, with the documents that some known requirements ask for, or most of them.</summary>
internal static class ApplicationRecipes
{
    private static readonly DocumentRequirements[] Known = [KnownDocumentRequirements.Federal2022, KnownDocumentRequirements.Kamchatka, KnownDocumentRequirements.Smolensk];

    public static void AddTo(RecipeBook book)
    {
        book.Add(draw => Submitted(draw));
        book.Add(draw => Version(draw, 1, TimeRecipes.Moment(draw), draw.Text("Theme"), withReturn: draw.Chance(40)));
        book.Add(draw => Return(draw, TimeRecipes.Moment(draw)));
        book.Add(draw => Document(draw, draw.Any<ApplicationDocumentKind>(), draw.Day()));
        book.Add(draw => draw.IsExtreme || draw.Chance(50) ? Requirements(draw) : draw.Pick(Known));
        book.Add(Window);
        book.Add(Recurring);
        book.Add(Round);
        book.Add(Appealed);
    }

    private static Application Submitted(Draw draw) => Submitted(draw, Keys.Make<Application>(draw).Value, draw.Day());

    private static Application Submitted(Draw draw, string key, LocalDate day)
    {
        string theme = draw.Text("Theme");
        LocalDateTime at = day + draw.Any<LocalTime>();
        var application = new Application { Id = key, Applicant = draw.Any<Holder>(), Versions = [Version(draw, 1, at, theme, withReturn: false)] };
        if (draw.Chance(60))
        {
            application = application.Register(new() { Number = Invariant($"{key}/р"), RegisteredAt = Later(draw, at, 3) });
        }

        for (int left = draw.Count(0, 3); left > 0 && at.Year < 9990; left--)
        {
            ApplicationReturn returned = Return(draw, Later(draw, at, 10));
            application = application.ReturnForCompletion(returned);
            if (draw.Chance(30))
            {
                break;
            }

            at = Later(draw, returned.ReturnedAt, 10);
            application = application.Resubmit(Version(draw, application.Versions.Length + 1, at, theme, withReturn: false));
        }

        return draw.Chance(10) && at.Year < 9990 ? application.Withdraw(new() { WithdrawnAt = at.PlusDays(30), Reason = draw.MaybeText("Reason") }) : application;
    }

    private static LocalDateTime Later(Draw draw, LocalDateTime at, int days) => at.Year >= 9990 ? at : at.PlusDays(draw.Between(0, days)).PlusHours(draw.IsExtreme ? 0 : draw.Between(0, 3));

    private static ApplicationVersion Version(Draw draw, int number, LocalDateTime at, string theme, bool withReturn)
    {
        DocumentRequirements requirements = draw.Pick(Known);
        return draw.Assemble<ApplicationVersion>(
            (nameof(ApplicationVersion.Number), number),
            (nameof(ApplicationVersion.SubmittedAt), at),
            (nameof(ApplicationVersion.Theme), theme),
            (nameof(ApplicationVersion.Documents), draw.Some(requirements.Documents, draw.Chance(5) ? 0 : draw.Chance(50) ? 100 : 75).Select(document => Fitting(draw, document, at.Date)).ToImmutableArray()),
            (nameof(ApplicationVersion.Return), withReturn ? Return(draw, at) : null));
    }

    // A document that follows what is required of it, as most do, or one as it comes.
    private static ApplicationDocument Fitting(Draw draw, RequiredDocument required, LocalDate day) => draw.Chance(25) ? Document(draw, required.Kind, day) : new()
    {
        Kind = required.Kind,
        Date = required.NeedsDate || draw.Chance(30) ? Before(day, draw.Between(0, 30)) : null,
        SignedBy = [.. required.Signers.Take(1), .. required.NeedsFounder && !required.Signers.Take(1).Contains(DocumentSigner.Founder) ? (IEnumerable<DocumentSigner>)[DocumentSigner.Founder] : []],
        IsOnPaper = required.NeedsPaper,
        Copies = required.NeedsCopy ? [.. (required.Formats.IsEmpty ? [CopyFormat.Pdf] : required.Formats).Select(format => new ElectronicCopy { Format = format })] : [],
    };

    private static ApplicationDocument Document(Draw draw, ApplicationDocumentKind kind, LocalDate day) => draw.Assemble<ApplicationDocument>(
        (nameof(ApplicationDocument.Kind), kind), (nameof(ApplicationDocument.Date), draw.Chance(60) ? Before(day, draw.Between(-1, 40)) : null));

    private static LocalDate Before(LocalDate day, int days) => day.Year is > 1000 and < 9990 ? day.PlusDays(-days) : day;

    private static ApplicationReturn Return(Draw draw, LocalDateTime at) => new()
    {
        ReturnedAt = at,
        Reasons = draw.Many(1, 3, () => draw.Text("Reasons")),
        CureUntil = draw.Fills() && at.Year < 9990 ? at.Date.PlusDays(draw.IsExtreme ? draw.Pick(0, 365) : draw.Between(5, 10)) : null,
        Notice = draw.Chance(25) ? DocumentReference.Of(RecordKind.Letter, at.Date, draw.Text("Number")) : null,
    };

    private static DocumentRequirements Requirements(Draw draw) => draw.Assemble<DocumentRequirements>((nameof(DocumentRequirements.Documents), draw.Different(1, 5, draw.Any<RequiredDocument>, document => document.Kind)));

    private static ApplicationWindow Window(Draw draw) => Window(draw, draw.Day());

    private static ApplicationWindow Window(Draw draw, LocalDate opens)
    {
        opens = opens.Year < 9990 ? opens : new LocalDate(9990, 1, 1);
        return draw.Assemble<ApplicationWindow>(
            (nameof(ApplicationWindow.OpensOn), opens),
            (nameof(ApplicationWindow.OpensAt), draw.IsExtreme || draw.Chance(70) ? null : new LocalTime(9, 0)),
            (nameof(ApplicationWindow.ClosesOn), opens.PlusDays(draw.IsExtreme ? draw.Pick(0, 1, 366) : draw.Between(20, 60))),
            (nameof(ApplicationWindow.ClosesAt), draw.Chance(50) ? new LocalTime(draw.Between(16, 18), 0) : null));
    }

    private static RecurringWindow Recurring(Draw draw) => draw.Assemble<RecurringWindow>(
        (nameof(RecurringWindow.OpensOn), draw.IsExtreme ? draw.Any<AnnualDate>() : new AnnualDate(draw.Between(1, 3), draw.Pick(1, 15))),
        (nameof(RecurringWindow.ClosesOn), draw.IsExtreme ? draw.Any<AnnualDate>() : new AnnualDate(draw.Between(4, 6), draw.Pick(1, 15))),
        (nameof(RecurringWindow.ClosesAt), draw.Chance(50) ? new LocalTime(17, 0) : null));

    private static ApplicationRound Round(Draw draw)
    {
        ApplicationWindow window = Window(draw, draw.Day());
        int days = Period.DaysBetween(window.OpensOn, window.ClosesOn);
        int count = draw.Count(0, 5);
        return draw.Assemble<ApplicationRound>(
            (nameof(ApplicationRound.Window), window),
            (nameof(ApplicationRound.Applications), Enumerable.Range(0, count)
                // One in ten comes late.
                .Select(i => Submitted(draw, Keys.Nth("З", i), window.OpensOn.PlusDays(draw.Chance(90) ? draw.Between(0, days) : days + 2))).ToImmutableArray()));
    }

    private static Appeal Appealed(Draw draw)
    {
        LocalDate filed = draw.Day();
        return draw.Assemble<Appeal>(
            (nameof(Appeal.FiledOn), filed),
            (nameof(Appeal.FirstInstance), draw.Some<Identity.Id<People.Person>>(["Ч-1", "Ч-2", "Ч-3"], 80)),
            (nameof(Appeal.Reviewers), draw.Some<Identity.Id<People.Person>>(["Ч-3", "Ч-4", "Ч-5", "Ч-6"], 60)));
    }
}
