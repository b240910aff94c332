using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Notes;
using NodaTime;

namespace Gallery.Examples;

public static class OrganizationNoteExample
{
    // Registration numbers and address are not known here: the note has places for them.
    public static OfficialDocument Compose() => new OrganizationNotePlugin().Compose(
        new OrganizationNote
        {
            Organization = Lesnogorsk.School,
            AsOf = new LocalDate(2027, 1, 11),
            Purpose = ", на базе которого создается центр образования «Точка роста»",
            Head = Lesnogorsk.SchoolHead,
            Students = 412,
            Classes = 18,
            IsSmallRuralSchool = false,
            Teachers = 31,
            TrainedTeachers = 9,
            Equipment = [new() { Name = "Цифровая лаборатория по физике", Quantity = 2 }, new() { Name = "Набор по робототехнике" }],
            Results = ["Двое призеров муниципального этапа олимпиады по физике в 2025/2026 учебном году"],
            Center = new()
            {
                Id = "ТР-3",
                Kind = CenterKind.GrowthPoint,
                Profile = CenterProfile.NaturalScienceTechnology,
                School = Lesnogorsk.School,
                Municipality = new() { Name = "город Лесногорск" },
            },
            Platforms = [DataLaboratory.Platform],
            Signer = Lesnogorsk.SchoolHead,
        },
        new CompositionContext { RegistrationNumber = "4", SignedOn = new LocalDate(2027, 1, 12) });
}
