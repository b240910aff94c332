using CustomPlugin;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Documents.Word.Letterheads;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Notes;
using NodaTime;

// A plugin of one's own stands beside those of the library.
DocumentCatalog documents = new DocumentCatalogBuilder()
    .Add(new MentoringNotePlugin())
    .Add(new OrganizationNotePlugin())
    .Build();

// The school's own style, within what the standard allows, on the school's own letterhead.
var writer = new WordWriter(DocumentStandard.Gost2025.With(new HouseStyle
{
    Source = "инструкция по делопроизводству школы",
    FontSize = Length.FromPoints(13),
    Letterhead = Letterhead.ReadFile(Path.Combine(AppContext.BaseDirectory, "letterhead.docx")),
}));

Organization school = new() { Name = "Муниципальное бюджетное общеобразовательное учреждение «Школа № 5»", ShortName = "МБОУ «Школа № 5»" };
Official head = new() { Position = "Директор", Name = PersonName.Of("Иванова", "Мария", "Петровна") };
var signed = new CompositionContext { RegistrationNumber = "12", SignedOn = new LocalDate(2026, 1, 12) };

OfficialDocument mentoring = documents.Compose(new Mentoring(school, head, Directions: ["взаимное посещение уроков", "совместная подготовка к аттестации"]), signed);
OfficialDocument note = documents.Compose(new OrganizationNote { Organization = school, AsOf = new LocalDate(2026, 1, 12), Signer = head }, signed);

string folder = args.Length > 0 ? args[0] : "out";
Console.WriteLine(writer.WriteFile(mentoring, Path.Combine(folder, "mentoring-note.docx")));
Console.WriteLine(writer.WriteFile(note, Path.Combine(folder, "organization-note.docx")));
