using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Reports;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery.Examples;

public static class PlatformReportExample
{
    // The regulation tells when the report is due, and the rules tell what it leaves out.
    public static OfficialDocument Compose() => new PlatformReportPlugin().Compose(
        new PlatformReportDocument
        {
            Case = new() { Report = DataLaboratory.Report, Roadmap = DataLaboratory.Roadmap },
            Platform = DataLaboratory.Platform,
            Place = "г. Лесногорск",
            Check = new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new LocalDate(2026, 12, 21), ZoneId = "Europe/Moscow" },
        },
        CompositionContext.Unregistered);
}
