using CustomPlugin;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using NodaTime;

DocumentCatalog documents = new DocumentCatalogBuilder().Add(new MentoringNotePlugin()).Build();

var mentoring = new Mentoring(
    School: new Organization { Name = "Муниципальное бюджетное общеобразовательное учреждение «Школа № 5»", ShortName = "МБОУ «Школа № 5»" },
    Head: new Official { Position = "Директор", Name = PersonName.Of("Иванова", "Мария", "Петровна") },
    Directions: ["взаимное посещение уроков", "совместная подготовка к аттестации"]);

OfficialDocument note = documents.Compose(mentoring, new CompositionContext { RegistrationNumber = "12", SignedOn = new LocalDate(2026, 1, 12) });

string folder = args.Length > 0 ? args[0] : "out";
Console.WriteLine(WordWriter.Gost2025.WriteFile(note, Path.Combine(folder, "mentoring-note.docx")));
