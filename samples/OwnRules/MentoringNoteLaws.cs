using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;
using Xunit;

namespace OwnRules;

public sealed class MentoringNoteLaws
{
    private static readonly MentoringReport Report = new(
        new Organization { Name = "Муниципальное бюджетное общеобразовательное учреждение «Школа № 5»", ShortName = "МБОУ «Школа № 5»" },
        new Official { Position = "Директор", Name = PersonName.Of("Иванова", "Мария", "Петровна") },
        Mentor: PersonName.Of("Петрова", "Наталья", "Владимировна"),
        Teacher: PersonName.Of("Щеглов", "Игорь", "Львович"),
        new LocalDate(2026, 1, 12),
        [new("Урок в 5 классе", 2), new("Проверочная работа", 1)],
        ["План выполнен"]);

    public static TheoryData<string> Names { get; } = [.. DocumentLaws.For(new MentoringNotePlugin(), MentoringNotes.Setup).Select(law => law.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name) => DocumentLaws.For(new MentoringNotePlugin(), MentoringNotes.Setup).Single(law => law.Name == name).Check();

    [Fact]
    public void All_laws_of_the_note_in_one_line() => DocumentLaws.Check(new MentoringNotePlugin(), MentoringNotes.Setup);

    [Fact]
    public void A_note_says_what_it_is_for_and_names_no_teacher()
    {
        OfficialDocument note = new MentoringNotePlugin().Compose(Report, CompositionContext.Unregistered);

        DocumentAssert.Conforms(note);
        DocumentAssert.Says(note, "зачтено часов наставничества: 3");
        DocumentAssert.Says(note, DocumentFact.Of(Report.Mentor, GrammaticalCase.Dative));
        DocumentAssert.DoesNotSay(note, Report.Teacher);
    }

    [Fact]
    public void A_note_is_the_one_that_was_approved() =>
        DocumentSnapshot.Matches(new MentoringNotePlugin().Compose(Report, CompositionContext.Unregistered), Path.Combine(AppContext.BaseDirectory, "note.approved.txt"));

    [Fact]
    public void A_note_that_names_the_teacher_is_caught()
    {
        Law privacy = DocumentLaws.For(new NoteDefects.NamesTheTeacher(), MentoringNotes.Setup).Single(law => law.Name == DocumentLawNames.Privacy);

        var broken = Assert.Throws<LawBrokenException>(() => privacy.Check());
        Assert.StartsWith("mentoring-note breaks the law Privacy: the document names ", broken.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Meeting {", broken.Subject, StringComparison.Ordinal);
    }
}
