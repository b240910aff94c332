using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Roadmaps in their last edition, the changes of a last revision that adds a row and moves one, as a document and as an order, and roadmaps of municipalities.</summary>
internal static class Roadmaps
{
    private const string Added = "77";

    private static readonly LocalDate Revised = new(2029, 6, 1);

    public static IEnumerable<Law> Laws =>
    [
        .. DocumentLaws.For(new RoadmapPlugin(), PluginLaws.Setup<RoadmapDocument>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Documents(isExtreme: false)),
            Extremes = Documents(isExtreme: true),
            Contexts = _ => Signed,
            Facts = (document, context) =>
            [
                document.Period!.Start, document.Period.End, .. Said(document.Frame, document.Platform), .. Said(document.Roadmap.Current.Rows),
                .. document.Platform is { } platform ? [DocumentFact.Of(platform.StatusName, GrammaticalCase.Genitive), .. Drawn.Said([platform.Theme])] : Array.Empty<DocumentFact>(),
            ],
        }),
        .. DocumentLaws.For(new RoadmapAmendmentPlugin(), PluginLaws.Setup<RoadmapAmendment>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Amendments(isExtreme: false)),
            Extremes = Amendments(isExtreme: true),
            Contexts = _ => Signed,
            Facts = (amendment, context) =>
            [
                Revised, .. Said(amendment.Frame, amendment.Platform), .. Said(Changed(amendment.Roadmap)), .. Drawn.Said([amendment.Roadmap.Revisions[^1].Reason]),
            ],
        }),
        .. DocumentLaws.For(new RoadmapAmendmentOrderPlugin(), PluginLaws.Setup<RoadmapAmendmentOrder>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Orders(isExtreme: false)),
            Extremes = Orders(isExtreme: true),
            Contexts = _ => [.. Signed, new() { SignedOn = Revised, IsDraft = true }],
            Facts = (order, context) =>
            [
                .. context.IsDraft ? Array.Empty<DocumentFact>() : [Revised], .. Drawn.Said(order.Frame), .. Said(order.Roadmap.Current.Rows), .. order.Grounds.SelectMany(ground => new DocumentFact[] { ground.Date, ground.Number }),
                .. order.Occasion is { } occasion ? new[] { DocumentFact.Of(occasion, GrammaticalCase.Instrumental) } : [],
            ],
        }),
        .. DocumentLaws.For(new MunicipalRoadmapPlugin(), PluginLaws.Setup<MunicipalRoadmap>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(OfMunicipalities(isExtreme: false)),
            Extremes = OfMunicipalities(isExtreme: true),
            Contexts = _ => Signed,
            Facts = (subject, context) =>
            [
                subject.Municipality.Name.Nominative, .. Said(subject.Frame, null), .. Drawn.Said(subject.Priorities.Select(EndMarks.Strip)), .. Said(subject.Roadmap?.Current.Rows ?? []),
                .. subject.Centers.SelectMany(center => Drawn.Said([center.School.Name.Nominative, center.Head?.ToString()])), .. Drawn.Said(subject.Indicators.Select(indicator => indicator.Definition.Name)),
                .. subject.Indicators.SelectMany(indicator => new[] { indicator.Base, indicator.Plan }).OfType<IndicatorValue>().Select(value => DocumentFact.Of(value.Amount)),
            ],
        }),
    ];

    private static System.Collections.Immutable.ImmutableArray<CompositionContext> Signed => [new() { SignedOn = Revised }, new() { SignedOn = Revised, RegistrationNumber = "112-од" }];

    private static IEnumerable<RoadmapItem> Changed(Roadmap roadmap) => roadmap.Current.Rows.Where(row => row.Number == Added);

    private static IEnumerable<DocumentFact> Said(RoadmapFrame frame, InnovationPlatform? platform) =>
    [
        .. Drawn.Said(frame.Approver), .. Drawn.Said(frame.Signer), .. (frame.Curator?.Name ?? platform?.Curator?.Name) is { } curator ? new DocumentFact[] { curator } : [],
        .. frame.Approver is not null && frame.ApprovedOn is { } approved ? new DocumentFact[] { approved } : [], .. Drawn.Said([frame.Place]),
    ];

    private static IEnumerable<DocumentFact> Said(IEnumerable<RoadmapItem> rows) => rows.SelectMany(row =>
        Drawn.Said(new[] { row.Number, row.Measure, row.Responsible, row.Result?.Text }.Select(text => text is null ? null : EndMarks.Strip(text))));

    private static Gen<RoadmapFrame> Frames(bool isExtreme) =>
        from issuer in Drawn.Any<Organization>(isExtreme)
        from approver in Drawn.Maybe<Official>(isExtreme)
        from curator in Drawn.Maybe<Official>(isExtreme)
        from signer in Drawn.Maybe<Official>(isExtreme)
        from parts in Gen.Choose(0, 7)
        select new RoadmapFrame
        {
            Issuer = issuer,
            Place = parts % 2 == 0 ? null : "г. Лесногорск",
            Approver = approver,
            ApprovedOn = parts / 2 % 2 == 0 ? null : Revised,
            Curator = curator,
            AgreedOn = parts / 4 == 0 ? null : new LocalDate(2028, 8, 20),
            Signer = signer,
        };

    /// <summary>A roadmap that an order approved, of one row at least.</summary>
    private static Gen<Roadmap> Plans(bool isExtreme) =>
        from roadmap in Drawn.Any<Roadmap>(isExtreme)
        from row in Drawn.Any<RoadmapItem>(isExtreme)
        from isTitled in Gen.Elements(true, false)
        let baseline = roadmap.Baseline.Rows.IsEmpty ? new RoadmapPlan { Rows = [row with { Number = "1" }] } : roadmap.Baseline
        select new Roadmap
        {
            Id = roadmap.Id,
            Title = isTitled ? "Дорожная карта проекта «Школьная лаборатория данных»" : "план работы площадки",
            Approval = DocumentReference.Of(RecordKind.Order, new LocalDate(2028, 9, 14), "212-од"),
            Baseline = baseline,
            Revisions = [],
        };

    private static Gen<Roadmap> Amended(bool isExtreme) =>
        from roadmap in Plans(isExtreme)
        from row in Drawn.Any<RoadmapItem>(isExtreme)
        from due in Drawn.Any<RoadmapDue>(isExtreme)
        from basis in Gen.Elements(RevisionBasis.Announcement, RevisionBasis.Notice)
        from hasReason in Gen.Elements(true, false)
        let first = roadmap.Current.Rows[0]
        select roadmap.Revise(new()
        {
            Number = 1,
            Basis = basis,
            Date = Revised,
            Reason = hasReason ? "перенос сроков ремонта" : null,
            Changes = [RoadmapChange.Add(row with { Number = Added }), .. first.Due == due ? Array.Empty<RoadmapChange>() : [RoadmapChange.Move(first.Number, due)]],
        });

    private static Gen<RoadmapDocument> Documents(bool isExtreme) =>
        from frame in Frames(isExtreme)
        from roadmap in Gen.OneOf(Plans(isExtreme), Amended(isExtreme))
        from platform in Drawn.Maybe<InnovationPlatform>(isExtreme)
        from sections in Gen.Elements(Enum.GetValues<RoadmapSections>())
        from length in Gen.Choose(0, 1_500)
        select new RoadmapDocument
        {
            Frame = frame,
            Roadmap = roadmap,
            Platform = platform?.With(given => given.Project, null),
            Period = new(new LocalDate(2028, 9, 1), new LocalDate(2028, 9, 1).PlusDays(length)),
            Sections = sections,
        };

    private static Gen<RoadmapAmendment> Amendments(bool isExtreme) =>
        from frame in Frames(isExtreme)
        from approver in Drawn.Any<Official>(isExtreme)
        from roadmap in Amended(isExtreme)
        from platform in Drawn.Maybe<InnovationPlatform>(isExtreme)
        from sections in Gen.Elements(Enum.GetValues<RoadmapSections>())
        select new RoadmapAmendment { Frame = frame.With(given => given.Approver, frame.Approver ?? approver), Roadmap = roadmap, Platform = platform?.With(given => given.Project, null), Sections = sections };

    private static Gen<RoadmapAmendmentOrder> Orders(bool isExtreme) =>
        from frame in Drawn.Frames(Revised, isExtreme)
        from roadmap in Amended(isExtreme)
        from occasion in Drawn.Maybe<NounPhrase>(isExtreme)
        from hasGround in Gen.Elements(true, false)
        select new RoadmapAmendmentOrder
        {
            Frame = frame,
            Roadmap = roadmap,
            Name = roadmap.Title!.StartsWith('Д') ? null : "план работы площадки",
            Occasion = occasion,
            Grounds = hasGround ? [DocumentReference.Of(RecordKind.Letter, new LocalDate(2029, 5, 10), "31")] : [],
        };

    private static Gen<MunicipalRoadmap> OfMunicipalities(bool isExtreme) =>
        from frame in Frames(isExtreme)
        from approver in Drawn.Any<Official>(isExtreme)
        from municipality in Drawn.Any<Municipality>(isExtreme)
        from roadmap in Plans(isExtreme)
        from count in isExtreme ? Gen.Elements(1, 60) : Gen.Choose(1, 4)
        from priorities in Drawn.Texts(isExtreme).ListOf(count)
        from centers in Drawn.Any<EducationCenter>(isExtreme).ListOf(count)
        from indicators in Drawn.Any<ReportedIndicator>(isExtreme).ListOf(count)
        from parts in Gen.Choose(0, 7)
        select new MunicipalRoadmap
        {
            Frame = frame.With(given => given.Approver, frame.Approver ?? approver),
            Municipality = municipality,
            Year = SchoolYear.Starting(2028),
            Purpose = "по сопровождению центров образования «Точка роста»",
            Priorities = [.. priorities.Distinct()],
            Roadmap = parts % 2 == 0 ? null : roadmap,
            Centers = parts / 2 % 2 == 0 ? [] : [.. centers.Select(center => center.With(given => given.Municipality, municipality))],
            Indicators = parts / 4 == 0 ? [] : [.. indicators],
        };
}
