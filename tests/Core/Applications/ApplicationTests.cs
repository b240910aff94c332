using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Tests.Applications;

/// <summary>An application through its versions, and the round it takes part in.</summary>
public sealed class ApplicationTests
{
    private static readonly LocalDateTime Start = new(2024, 2, 1, 16, 30);

    [Fact]
    public void A_resubmission_is_a_new_version_and_the_earlier_one_stays()
    {
        Application first = Application("1");
        Application second = first.ReturnForCompletion(Returned(24)).Resubmit(Version(2, 48, "Новая тема"));
        Assert.Equal([1, 2], second.Versions.Select(version => version.Number));
        Assert.Equal(("Точка опоры", "Новая тема"), (second.Versions[0].Theme, second.Theme));
        Assert.Equal(ApplicationStatus.Submitted, second.Status);
        Assert.Equal(Start, second.FirstSubmittedAt);
        Assert.Single(first.Versions);
    }

    // Every sequence of steps: each is either taken, as the status allows, or refused.
    [Property(MaxTest = 300)]
    public void Steps_are_taken_exactly_when_the_status_allows(int[] steps)
    {
        Application application = Application("1");
        for (int i = 0; i < steps.Length; i++)
        {
            Application before = application;
            int step = Math.Abs(steps[i] % 3);
            bool isAllowed = (before.Status, step) is (ApplicationStatus.Submitted, 0) or (ApplicationStatus.ReturnedForCompletion, 1) or (not ApplicationStatus.Withdrawn, 2);
            Exception? refusal = Record.Exception(() => application = step switch
            {
                0 => before.ReturnForCompletion(Returned(i)),
                1 => before.Resubmit(Version(before.Versions.Length + 1, i)),
                _ => before.Withdraw(new() { WithdrawnAt = Start.PlusHours(i) }),
            });
            Assert.Equal(isAllowed, refusal is null);
            Assert.True(refusal is null or InvalidOperationException);
            Assert.Equal(before.Versions.Take(before.Versions.Length - 1), application.Versions.Take(before.Versions.Length - 1));
        }
    }

    [Fact]
    public void A_step_that_is_not_allowed_says_which_is() => Assert.Equal(
        "Application 1 is Submitted and cannot be resubmitted. That takes an application that is ReturnedForCompletion.",
        Assert.Throws<InvalidOperationException>(() => Application("1").Resubmit(Version(2, 1))).Message);

    [Fact]
    public void A_withdrawn_application_keeps_its_registration() => Assert.Equal(
        "15", Application("1").Register(new() { Number = "15", RegisteredAt = Start }).Withdraw(new() { WithdrawnAt = Start }).Registration?.Number);

    [Fact]
    public void An_application_is_registered_once() => Assert.Equal(
        "Application 1 is registered under № 15 already. A new version keeps the number.",
        Assert.Throws<InvalidOperationException>(() => Application("1").Register(new() { Number = "15", RegisteredAt = Start }).Register(new() { Number = "16", RegisteredAt = Start })).Message);

    [Fact]
    public void Versions_are_numbered_in_their_order() => Refused(
        () => Of([Version(1, 0, returned: 1), Version(3, 2)]), "Application.Versions[1] has the number 3. Number the versions 1, 2, 3… in their order: give 2. (Parameter 'versions')");

    [Fact]
    public void A_version_follows_one_that_was_returned()
    {
        const string message = "Application.Versions[1] follows a version that was not returned before it was submitted. Give the return of the earlier version. (Parameter 'versions')";
        Refused(() => Of([Version(1, 0), Version(2, 2)]), message);
        Refused(() => Of([Version(1, 0, returned: 3), Version(2, 2)]), message);
    }

    [Fact]
    public void Steps_do_not_go_back_in_time_in_any_order_of_initializers()
    {
        ApplicationRegistration early = new() { Number = "15", RegisteredAt = Start.PlusMinutes(-1) };
        const string registration = "Application.Registration is of 2024-02-01 16:29, before the submission at 2024-02-01 16:30. Correct one of the two. (Parameter 'Registration')";
        Refused(() => new Application { Id = "1", Applicant = School, Versions = [Version(1, 0)], Registration = early }, registration);
        Refused(() => new Application { Registration = early, Id = "1", Applicant = School, Versions = [Version(1, 0)] }, registration);
        ApplicationWithdrawal withdrawal = new() { WithdrawnAt = Start };
        Refused(
            () => new Application { Withdrawal = withdrawal, Id = "1", Applicant = School, Versions = [Version(1, 0, returned: 1)] },
            "Application.Withdrawal is of 2024-02-01 16:30, before the last step at 2024-02-01 17:30. Correct one of the two. (Parameter 'Withdrawal')");
        Refused(() => Version(1, 5, returned: 1), "ApplicationVersion.Return is of 2024-02-01 17:30, before the submission at 2024-02-01 21:30. Correct one of the two. (Parameter 'Return')");
        const string cure = "ApplicationReturn.CureUntil is 2024-01-31, before the return on 2024-02-01. Give the last day to resubmit. (Parameter 'CureUntil')";
        Refused(() => new ApplicationReturn { ReturnedAt = Start, Reasons = ["нет проекта"], CureUntil = new(2024, 1, 31) }, cure);
        Refused(() => new ApplicationReturn { CureUntil = new(2024, 1, 31), Reasons = ["нет проекта"], ReturnedAt = Start }, cure);
    }

    [Fact]
    public void A_return_says_why() => Refused(
        () => new ApplicationReturn { ReturnedAt = Start, Reasons = [] }, "ApplicationReturn.Reasons is empty. Say what is to be completed: the sentences of the formal check will do. (Parameter 'Reasons')");

    [Theory]
    [InlineData(4, true, CureResult.Cured)]
    [InlineData(5, true, CureResult.Late)]
    [InlineData(4, false, CureResult.NotCured)]
    [InlineData(5, false, CureResult.Late)]
    public void A_cure_is_judged_by_its_last_day_and_by_what_remains(int day, bool complete, CureResult result)
    {
        Application application = Application("1").ReturnForCompletion(new() { ReturnedAt = Start, Reasons = ["нет проекта"], CureUntil = new(2024, 2, 4) });
        Assert.Equal(CureResult.NotResubmitted, application.Cure(1, FormalCheckTests.Only(ApplicationDocumentKind.Project)).Result);
        ApplicationVersion next = new()
        {
            Number = 2, SubmittedAt = new LocalDate(2024, 2, day) + LocalTime.MaxValue, Theme = "Точка опоры",
            Documents = complete ? [new() { Kind = ApplicationDocumentKind.Project }] : [new() { Kind = ApplicationDocumentKind.Petition, Date = new(2024, 3, 1) }],
        };
        CureOutcome outcome = application.Resubmit(next).Cure(1, FormalCheckTests.Only(ApplicationDocumentKind.Project));
        Assert.Equal(result, outcome.Result);
        Assert.Equal(complete ? (1, 0, 0) : (0, 1, 1), (outcome.Cured.Length, outcome.Remaining.Length, outcome.Appeared.Length));
    }

    [Fact]
    public void Without_a_term_no_cure_is_late() => Assert.Equal(
        CureResult.NotCured,
        Application("1").ReturnForCompletion(Returned(0)).Resubmit(Version(2, 10_000)).Cure(1, FormalCheckTests.Only(ApplicationDocumentKind.Project)).Result);

    [Fact]
    public void Only_what_was_returned_can_be_cured() => Assert.StartsWith(
        "Application 1 has no version of that number that was returned. Only what was returned can be cured.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Application("1").Cure(1, KnownDocumentRequirements.Kamchatka)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_round_has_each_key_and_each_registration_number_once()
    {
        Refused(() => Round(Application("1"), Application("1")), "ApplicationRound.Applications[1] has the key «1» of ApplicationRound.Applications[0]. Give each its own. (Parameter 'ApplicationRound.Applications')");
        ApplicationRegistration same = new() { Number = "15", RegisteredAt = Start };
        Refused(
            () => Round(Application("1").Register(same), Application("2"), Application("3").Register(same)),
            "ApplicationRound.Applications[2] has the registration «№ 15» of ApplicationRound.Applications[0]. Give each its own. (Parameter 'ApplicationRound.Applications')");
    }

    [Property]
    public void The_order_of_submission_does_not_depend_on_the_list(int[] hours, int seed)
    {
        Application[] applications = [.. hours.Select((hour, i) => Application($"{i}", Math.Abs(hour % 4), i % 3 == 0 ? null : $"№-{i}"))];
        string[] order = [.. Round(applications).InOrderOfSubmission.Select(application => application.Id.Value)];
        new Random(seed).Shuffle(applications);
        Assert.Equal(order, Round(applications).InOrderOfSubmission.Select(application => application.Id.Value));
        Assert.Equal(applications.Select(application => application.FirstSubmittedAt).Order(), Round(applications).InOrderOfSubmission.Select(application => application.FirstSubmittedAt));
    }

    [Fact]
    public void A_round_tells_who_came_late_and_leaves_the_withdrawn_out_of_the_order()
    {
        ApplicationRound round = Round(Application("2", 24), Application("1", 23, "7"), Application("0").Withdraw(new() { WithdrawnAt = Start }), Application("3", 23));
        Assert.Equal(["1", "3", "2"], round.InOrderOfSubmission.Select(application => application.Id.Value));
        Assert.Equal(["2"], round.OutsideWindow.Select(application => application.Id.Value));
    }

    private static Organization School { get; } = new() { Name = "МБОУ СОШ № 1" };

    private static Application Application(string id, int hours = 0, string? number = null) => new()
    {
        Id = id, Applicant = School, Versions = [Version(1, hours)],
        Registration = number is null ? null : new() { Number = number, RegisteredAt = Start.PlusHours(hours) },
    };

    private static Application Of(ImmutableArray<ApplicationVersion> versions) => new() { Id = "1", Applicant = School, Versions = versions };

    private static ApplicationVersion Version(int number, int hours, string theme = "Точка опоры", int? returned = null) => new()
    {
        Number = number, SubmittedAt = Start.PlusHours(hours), Theme = theme, Return = returned is { } hour ? Returned(hour) : null,
    };

    private static ApplicationReturn Returned(int hours) => new() { ReturnedAt = Start.PlusHours(hours), Reasons = ["нет выписки"] };

    private static ApplicationRound Round(params Application[] applications) => new()
    {
        Title = "Отбор МИП", Window = new() { OpensOn = new(2024, 1, 1), ClosesOn = new(2024, 2, 2), ClosesAt = new(16, 0) }, Applications = [.. applications],
    };

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
