using System.Collections.Immutable;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Platforms whose histories follow the table of the life cycle: each event is one that the platform's own standing allows on its day.</summary>
internal static class PlatformRecipes
{
    public static void AddTo(RecipeBook book)
    {
        book.Add(Platform);
        book.Add(draw => draw.PickOf(WithHistory(draw).History));
        book.Add(Chain);
        book.Add(Register);
        book.Add(draw => draw.Assemble<StatusLadder>((nameof(StatusLadder.Steps), draw.Different(1, 3, draw.Any<StatusLadderStep>, step => step.Kind))));
        book.Add(draw => draw.Assemble<LegalQuotation>((nameof(LegalQuotation.Text), draw.Text("Purposes"))));
        book.Add(draw => draw.Assemble<InnovationInfrastructure>(
            (nameof(InnovationInfrastructure.Territory), draw.Any<Municipality>().Name),
            (nameof(InnovationInfrastructure.Platforms), draw.Different(0, 4, () => Platform(draw), platform => platform.Id))));
    }

    private static InnovationPlatform Platform(Draw draw) => Lived(draw, Founded(draw), draw.Count(0, 12));

    private static PlatformRegister Register(Draw draw) => new() { Platforms = draw.Different(0, 8, () => Platform(draw), platform => platform.Id) };

    private static InnovationPlatform WithHistory(Draw draw) => Lived(draw, Founded(draw), Math.Max(1, draw.Count(1, 12))) is { History.IsEmpty: false } platform
        ? platform
        : Founded(draw).Record(new() { Trigger = PlatformTrigger.Submission, EffectiveOn = draw.Day() });

    private static InnovationPlatform Founded(Draw draw)
    {
        RecognitionLevel level = draw.IsExtreme ? draw.Any<RecognitionLevel>() : draw.Pick(RecognitionLevel.Municipal, RecognitionLevel.Municipal, RecognitionLevel.Regional, RecognitionLevel.Federal);
        return draw.Assemble<InnovationPlatform>(
            (nameof(InnovationPlatform.Level), level),
            (nameof(InnovationPlatform.LevelAdjective), level == RecognitionLevel.Regional ? draw.MaybeText("LevelAdjective") : null),
            (nameof(InnovationPlatform.RecognizedBy), draw.Fills() ? OrganizationRecipes.Authority(draw) : null),
            (nameof(InnovationPlatform.History), null));
    }

    private static InnovationPlatform Lived(Draw draw, InnovationPlatform platform, int events)
    {
        bool isStraight = draw.Chance(50);
        for (; events > 0; events--)
        {
            LocalDate today = draw.Day();
            PlatformStanding standing = platform.StandingOn(today);
            // Half of the platforms that work are left to the end of their term.
            if (standing is { Status: PlatformStatus.Active, TermEnd: { Year: < 9990 } end } && draw.Chance(50))
            {
                today = draw.AdvanceTo(end.PlusDays(draw.Between(1, 40)));
                standing = platform.StandingOn(today);
            }

            if (Next(draw, standing, isStraight) is not { } trigger)
            {
                break;
            }

            try
            {
                platform = platform.Record(Event(draw, trigger, today, standing));
            }
            catch (ArgumentException)
            {
                // Completion before the end of the term, an extension to a day that is past: not today.
            }
        }

        return platform;
    }

    private static PlatformTrigger? Next(Draw draw, PlatformStanding standing, bool isStraight)
    {
        ImmutableArray<PlatformTrigger> allowed = PlatformLifeCycle.AllowedFrom(standing.Status);
        return standing.Status switch
        {
            _ when allowed.IsEmpty => null,
            PlatformStatus.Draft => draw.Chance(60) ? PlatformTrigger.Grant : PlatformTrigger.Submission,
            PlatformStatus.FormalCheck when isStraight => PlatformTrigger.Admission,
            PlatformStatus.CouncilReviewed when isStraight => PlatformTrigger.Grant,
            // Nothing happens to a platform that waits for its term, unless it is terminated.
            PlatformStatus.Recognized => draw.Chance(15) ? PlatformTrigger.EarlyTermination : null,
            PlatformStatus.Active => draw.Chance(55) ? PlatformTrigger.ReportSubmission : draw.PickOf(allowed),
            PlatformStatus.ReportSubmitted => draw.Chance(80) ? PlatformTrigger.ReportAssessment : draw.PickOf(allowed),
            PlatformStatus.Expired => draw.Chance(70) ? PlatformTrigger.Completion : draw.PickOf(allowed),
            _ => draw.PickOf(allowed),
        };
    }

    private static StatusEvent Event(Draw draw, PlatformTrigger trigger, LocalDate today, PlatformStanding standing)
    {
        LocalDate? start = null;
        LocalDate? end = null;
        if (trigger == PlatformTrigger.Grant && today.Year < 9990)
        {
            start = draw.Chance(50) ? null : draw.IsExtreme ? today.PlusDays(draw.Pick(0, 1, 400)) : new AnnualDate(9, 1).InYear(today.Month < 9 ? today.Year : today.Year + 1);
            end = draw.IsExtreme && draw.Chance(40) ? (draw.Chance(50) ? null : start ?? today) : (start ?? today).PlusYears(draw.Between(1, 5)).PlusDays(-1);
        }

        if (trigger == PlatformTrigger.Extension)
        {
            end = LocalDate.Max(standing.TermEnd ?? today, today) is { Year: < 9990 } from ? from.PlusYears(draw.Between(1, 2)) : null;
        }

        TerminationGround ground = trigger == PlatformTrigger.EarlyTermination ? draw.Any<TerminationGround>() : TerminationGround.NotStated;
        return new()
        {
            Trigger = trigger,
            EffectiveOn = today,
            TermStart = start,
            TermEnd = end,
            Ground = ground,
            Reason = ground == TerminationGround.Other || draw.Chance(15) ? draw.Text("Reason") : null,
            Chain = trigger is PlatformTrigger.Grant or PlatformTrigger.Extension or PlatformTrigger.EarlyTermination && draw.Fills() ? ChainUpTo(draw, today) : null,
        };
    }

    private static DecisionChain Chain(Draw draw) => ChainUpTo(draw, draw.Day());

    // Each link some days after the one before it, the last on the day itself.
    private static DecisionChain ChainUpTo(Draw draw, LocalDate day)
    {
        DocumentReference? Link(RecordKind kind, int daysBefore) =>
            draw.Fills() ? DocumentReference.Of(kind, day.Year > 1000 ? day.PlusDays(-daysBefore) : day, draw.Text("Number"), kind is RecordKind.Protocol or RecordKind.Register ? draw.Pick("1", "2", "7") : null) : null;
        return new()
        {
            Application = Link(RecordKind.Application, 90),
            Conclusion = Link(RecordKind.ConsolidatedConclusion, 40),
            ProtocolItem = Link(RecordKind.Protocol, 20),
            OrderPoint = Link(RecordKind.Order, 0),
            RegisterRow = Link(RecordKind.Register, 0),
            Certificate = Link(RecordKind.Certificate, 0),
        };
    }
}
