using InnovationDomain.Applications;
using InnovationDomain.Organizations;
using InnovationDomain.Tests.Specifications;
using NodaTime;

namespace InnovationDomain.Tests.Applications;

public sealed class ApplicationQueryTests
{
    private static readonly LocalDateTime Start = new(2024, 2, 1, 10, 0);

    // Each application is led through steps of one day: 0 returns it, 1 resubmits, 2 withdraws; the last step tells where it stands.
    [Property]
    public void Uncured_is_what_was_returned_last_and_whose_last_day_is_over(byte[][] steps, byte days, int seed)
    {
        LocalDate date = Start.Date.PlusDays(days % 20);
        var applications = new List<Application>();
        var expected = new List<(LocalDate Until, Application Application)>();
        foreach ((int i, byte[] made) in steps.Index())
        {
            Application application = new() { Id = QueryLaws.Key(i), Applicant = new Organization { Name = "МБОУ СОШ № 1" }, Versions = [new() { Number = 1, SubmittedAt = Start, Theme = "тема" }] };
            LocalDate? until = null;
            bool isWithdrawn = false;
            for (int step = 0; step < made.Length && !isWithdrawn; step++)
            {
                LocalDateTime at = Start.PlusDays(step);
                LocalDate? cure = made[step] % 5 == 4 ? null : at.Date.PlusDays(made[step] % 5);
                switch (made[step] % 7)
                {
                    case < 5 when application.Current.Return is null:
                        application = application.ReturnForCompletion(new() { ReturnedAt = at, Reasons = ["нет выписки"], CureUntil = cure });
                        until = cure;
                        break;
                    case < 6 when application.Current.Return is not null:
                        application = application.Resubmit(new() { Number = application.Versions.Length + 1, SubmittedAt = at, Theme = "тема" });
                        until = null;
                        break;
                    case 6:
                        application = application.Withdraw(new() { WithdrawnAt = at });
                        isWithdrawn = true;
                        break;
                }
            }

            applications.Add(application);
            if (!isWithdrawn && until is { } last && last < date)
            {
                expected.Add((last, application));
            }
        }

        QueryLaws.Hold(
            new UncuredApplications(date),
            applications,
            expected.OrderBy(found => found.Until).ThenBy(found => found.Application.Id.Value, StringComparer.Ordinal).Select(found => found.Application),
            seed);
    }

    [Fact]
    public void On_the_last_day_it_can_still_be_completed()
    {
        Application returned = new Application { Id = "1", Applicant = new Organization { Name = "МБОУ СОШ № 1" }, Versions = [new() { Number = 1, SubmittedAt = Start, Theme = "тема" }] }
            .ReturnForCompletion(new() { ReturnedAt = Start, Reasons = ["нет выписки"], CureUntil = new(2024, 2, 8) });
        Assert.False(new UncuredApplications(new(2024, 2, 8)).IsSatisfiedBy(returned));
        Assert.True(new UncuredApplications(new(2024, 2, 9)).IsSatisfiedBy(returned));
    }

    [Fact]
    public void What_is_asked_wrong_is_told() => QueryLaws.Refused<ArgumentException>(() => new UncuredApplications(QueryLaws.NoDate), QueryLaws.DateNotSet);
}
