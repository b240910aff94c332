using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.People;
using InnovationDomain.Plugins.Roadmaps;
using NodaTime;

namespace Gallery.Examples;

public static class MunicipalRoadmapExample
{
    // Priorities are known, measures and figures are not: the document has lines for them.
    public static OfficialDocument Compose() => new MunicipalRoadmapPlugin().Compose(
        new MunicipalRoadmap
        {
            Frame = new() { Issuer = Lesnogorsk.Authority, Approver = new() { Position = Position.Of("начальник", Lesnogorsk.Authority), Name = Lesnogorsk.Head.Name }, Signer = Lesnogorsk.Deputy },
            Municipality = new() { Name = "город Лесногорск" },
            Year = SchoolYear.Starting(2024),
            Purpose = "по сопровождению функционирования и развития центров образования «Точка роста» и обеспечению повышения качества образовательных результатов",
            Priorities =
            [
                "использование ресурсов центров для организации сетевого взаимодействия",
                "обеспечение преемственности дошкольного и общего образования",
                "повышение квалификации педагогических работников центров",
            ],
            Indicators = [.. ReadyIndicators.NaturalScienceTechnology.Select(passport => new ReportedIndicator { Definition = passport })],
        },
        new CompositionContext { SignedOn = new LocalDate(2024, 8, 26) });
}
