using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Tests.Platforms;
using NodaTime;

namespace InnovationDomain.Tests.Applications.Rules;

/// <summary>Applications for the examples, with no more than what they are about.</summary>
public static class Candidacies
{
    public static readonly LocalDateTime Submitted = new(2025, 2, 10, 10, 0);

    public static Organization School(int number, OrganizationKind kind = OrganizationKind.GeneralSchool) => new() { Name = $"МБОУ «СОШ № {number}»", Kind = kind };

    public static Candidacy Of(
        Holder applicant, PlatformKind? kind = PlatformKind.InnovationPlatform, RecognitionLevel? level = RecognitionLevel.Municipal,
        InnovationPlatform[]? register = null, InnovationProduct[]? products = null, params ImmutableArray<ApplicationDocument> documents) => new()
        {
            Application = Application(applicant: applicant, kind: kind, level: level, documents: documents),
            Register = register is null ? null : new() { Platforms = [.. register] },
            Products = products is null ? null : [.. products],
        };

    public static Application Application(
        LocalDateTime? submitted = null, Holder? applicant = null, PlatformKind? kind = null, RecognitionLevel? level = null, DateInterval? term = null,
        ImmutableArray<ApplicationDocument> documents = default, ApplicationPassport? passport = null, string id = "З-1") => new()
        {
            Id = id,
            Applicant = applicant ?? School(1),
            Versions =
            [
                new()
                {
                    Number = 1,
                    SubmittedAt = submitted ?? Submitted,
                    Theme = "Школа открытий",
                    RequestedKind = kind,
                    RequestedLevel = level,
                    RequestedTerm = term,
                    Passport = passport,
                    Documents = documents,
                },
            ],
        };

    public static Application Withdrawn => Application().Withdraw(new() { WithdrawnAt = Submitted.PlusDays(1) });

    public static InnovationPlatform Platform(Holder holder, PlatformKind kind, LocalDate since, LocalDate end) =>
        Samples.Platform("МП-1", holder, kind, RecognitionLevel.Municipal, Samples.Grant(since, end));
}
