using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Notes;
using NodaTime;

namespace Gallery.Examples;

public static class PlatformNoteExample
{
    public static OfficialDocument Compose() => new PlatformNotePlugin().Compose(
        new PlatformNote
        {
            Report = DataLaboratory.Report,
            Platform = DataLaboratory.Platform,
            Project = DataLaboratory.Project,
            Problems = ["недостаточно открытых наборов данных о городе"],
            Signer = Lesnogorsk.SchoolHead,
        },
        new CompositionContext { RegistrationNumber = "27", SignedOn = new LocalDate(2027, 1, 12) });
}
