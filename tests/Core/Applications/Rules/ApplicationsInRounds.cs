using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Tests.Applications.Rules;

/// <summary>Applications with documents that are complete, nearly so, or not at all; returned, submitted anew, withdrawn.</summary>
public static class ApplicationsInRounds
{
    private static readonly ApplicationDocumentKind[] Kinds = Enum.GetValues<ApplicationDocumentKind>();

    // Before what draws it: initializers run in the order of the text.
    private static Gen<ApplicationDocument> Document { get; } =
        from kind in Gen.Elements(Kinds)
        from signers in Gen.SubListOf(Enum.GetValues<DocumentSigner>())
        from formats in Gen.SubListOf(Enum.GetValues<CopyFormat>())
        from day in Gen.Choose(-20, 800)
        from digest in Gen.Elements("0f", "a1")
        from isDated in Gen.Elements(false, true)
        select new ApplicationDocument
        {
            Kind = kind,
            SignedBy = [.. signers],
            Date = isDated ? new LocalDate(2024, 6, 1).PlusDays(day) : null,
            IsOnPaper = day % 2 == 0,
            PaperDigest = string.Concat(Enumerable.Repeat("0f", 32)),
            Copies = [.. formats.Select(format => new ElectronicCopy { Format = format, Digest = string.Concat(Enumerable.Repeat(digest, 32)) })],
        };

    public static Gen<Application> Any { get; } =
        from documents in Gen.ListOf(Document)
        from again in Gen.ListOf(Document)
        from month in Gen.Choose(0, 40)
        from cure in Gen.Choose(0, 5)
        from course in Gen.Choose(0, 4)
        from years in Gen.Choose(0, 6)
        select Of([.. documents], [.. again], new LocalDate(2024, 6, 1).PlusMonths(month), cure, course, years);

    private static Application Of(ImmutableArray<ApplicationDocument> documents, ImmutableArray<ApplicationDocument> again, LocalDate day, int cure, int course, int years)
    {
        LocalDateTime at = day.At(new LocalTime(10, 0));
        ApplicationReturn? returned = course is 0 ? null : new() { ReturnedAt = at.PlusDays(1), Reasons = ["неполный комплект"], CureUntil = cure == 0 ? null : day.PlusDays(1 + cure) };
        ApplicationVersion first = Version(1, at, documents, returned, years);
        Application application = new()
        {
            Id = "З-1",
            Applicant = new Organization { Name = "МБОУ СОШ № 1" },
            Versions = course is 2 or 3 ? [first, Version(2, at.PlusDays(3), again, null, years)] : [first],
        };
        return course is 3 or 4 ? application.Withdraw(new() { WithdrawnAt = at.PlusDays(9) }) : application;
    }

    private static ApplicationVersion Version(int number, LocalDateTime at, ImmutableArray<ApplicationDocument> documents, ApplicationReturn? returned, int years) => new()
    {
        Number = number,
        SubmittedAt = at,
        Theme = "Школа открытий",
        Documents = documents,
        Return = returned,
        RequestedTerm = years == 0 ? null : new DateInterval(at.Date, at.Date.PlusYears(years).PlusDays(-1)),
    };
}
