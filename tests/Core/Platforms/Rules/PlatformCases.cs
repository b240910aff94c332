using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Records;
using InnovationDomain.Tests.Councils;
using NodaTime;

namespace InnovationDomain.Tests.Platforms.Rules;

/// <summary>A platform granted on 10 June 2024 for three school years, with its protocol, reports and acts.</summary>
internal static class PlatformCases
{
    public static readonly LocalDate Granted = new(2024, 6, 10);

    public static readonly LocalDate TermEnd = new(2027, 8, 31);

    public static DocumentReference Protocol { get; } = DocumentReference.Of(RecordKind.Protocol, new(2024, 6, 3), "3", "1");

    public static DocumentReference Act { get; } = DocumentReference.Of(RecordKind.Order, Granted, "15-од", "1");

    public static ImmutableArray<ReportingPeriod> Halves { get; } = ReportingCalendar.SchoolHalfYears.PeriodsIn(new(new(2023, 9, 1), new(2028, 5, 31)));

    public static Gen<PlatformCase> Any { get; } =
        from year in Gen.Choose(2022, 2026)
        from years in Gen.Choose(0, 3)
        from chain in Gen.Choose(0, 4)
        from extensions in Gen.Choose(0, 2)
        from longer in Gen.Choose(1, 3)
        from ground in Gen.Choose(-4, 5)
        from known in Gen.Choose(0, 255)
        from days in Gen.Choose(-60, 120)
        from decision in Gen.Elements(Enum.GetValues<CouncilDecisionKind>())
        from missed in Gen.Choose(0, 1023)
        select Make(year, years, chain, extensions, longer, ground, known, days, decision, missed);

    public static StatusEvent Grant(DecisionChain? chain = null) => Samples.Grant(Granted, TermEnd, new(2024, 9, 1), chain);

    public static DecisionChain Chain(DocumentReference? protocol, DocumentReference? act) => new() { ProtocolItem = protocol, OrderPoint = act };

    public static CouncilSitting Sitting(CouncilDecisionKind decision = CouncilDecisionKind.Recognize, string? subject = null) => new()
    {
        Council = Sittings.Council(3),
        ProtocolNumber = "3",
        HeldOn = Protocol.Date,
        Present = ["m0", "m1"],
        Items = [new() { Number = 1, Question = "О присвоении статуса", Decision = decision, SubjectKey = subject }],
    };

    public static ReportDuty Duty(ReportingPeriod period, LocalDateTime? submitted) => new()
    {
        Platform = "МИП-1",
        Period = period,
        Due = DueInstant.Of(period.Days.End.PlusDays(-11), "Europe/Moscow", new LocalTime(17, 0)),
        SubmittedAt = submitted,
    };

    private static PlatformCase Make(int year, int years, int chain, int extensions, int longer, int ground, int known, int days, CouncilDecisionKind decision, int missed)
    {
        LocalDate granted = new(year, 6, 10);
        DocumentReference protocol = DocumentReference.Of(RecordKind.Protocol, granted.PlusDays(-7), "3", chain == 4 ? null : "1");
        DocumentReference act = DocumentReference.Of(RecordKind.Order, granted, "15-од");
        LocalDate? end = years == 0 ? null : new LocalDate(year + years, 8, 31);
        InnovationPlatform platform = Samples.Platform();
        if (known % 16 != 0)
        {
            platform = platform.Record(Samples.Grant(granted, end, new(year, 9, 1), Chain(chain < 2 ? null : protocol, chain < 1 ? null : act)));
            for (int i = 0; i < extensions && end is { } before; i++)
            {
                end = before.PlusYears(longer);
                platform = platform.Record(Samples.Extension(before.PlusDays(-30), end.Value, Chain(null, chain == 1 ? null : DocumentReference.Of(RecordKind.Order, before.PlusDays(days), $"{i}"))));
            }

            if (ground >= 0)
            {
                platform = platform.Record(new()
                {
                    Trigger = PlatformTrigger.EarlyTermination,
                    EffectiveOn = (end ?? new LocalDate(year + 2, 8, 31)).PlusDays(-10),
                    Ground = (TerminationGround)ground,
                    Reason = "по решению совета",
                });
            }
        }

        CouncilSitting sitting = Sitting(decision, (known % 4) switch { 0 => "З-1", 1 => "МИП-1", _ => null });
        return new()
        {
            Platform = platform,
            Application = known % 3 == 0 ? default(Id<Application>?) : known % 3 == 1 ? "З-1" : "З-2",
            Sittings = known % 5 == 0 ? null : [Sittings.Of("FFF"), new() { Council = sitting.Council, ProtocolNumber = "3", HeldOn = protocol.Date, Present = sitting.Present, Items = sitting.Items }],
            AuthorityDecisions = known % 7 == 0 ? [new() { Basis = protocol, Recommended = decision, Act = act, Deviation = new() { Decided = CouncilDecisionKind.Recognize, DeviationReason = "значимость темы" } }] : [],
            ReportConclusions = known % 6 == 0 ? null
                : [.. Halves.Where((_, i) => (missed >> i) % 2 == 0).Select((period, i) => new ReportConclusion { Period = period.Days, DecidedOn = period.Days.End.PlusDays(i), Decision = i % 3 == 0 ? decision : CouncilDecisionKind.ApproveReport })],
            ReportDuties = known % 11 == 0 ? null : [.. Halves.Select((period, i) => Duty(period, (missed >> i) % 2 == 0 ? period.Days.End.At(new LocalTime(10, 0)) : null))],
            Termination = known % 13 == 0 ? null : new()
            {
                ProposedOn = known % 2 == 0 ? granted.PlusDays(days * 10) : null,
                NotifiedOn = known % 3 == 0 ? granted.PlusDays(700 + days) : null,
                HeardOn = known % 9 == 0 ? granted.PlusDays(700) : null,
            },
            Publications = known % 17 == 0 ? null : [new() { Act = act, PublishedOn = days < 0 ? null : granted.PlusDays(days), RegisterUpdatedOn = days % 2 == 0 ? granted.PlusDays(days) : null }],
        };
    }
}
