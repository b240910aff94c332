using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;
using OwnRules;

namespace InnovationDomain.Testing.Tests;

/// <summary>What tests say of a document, and what they are told when it is not so.</summary>
public sealed class DocumentAssertTests
{
    private static readonly MentoringReport Report = new(
        new Organization { Name = "Школа № 5" },
        new Official { Position = "Директор", Name = PersonName.Of("Иванова", "Мария", "Петровна") },
        PersonName.Of("Петрова", "Наталья", "Владимировна"), PersonName.Of("Щеглов", "Игорь", "Львович"), new LocalDate(2026, 1, 12), [new("Урок", 12), new("Зачёт", 1)], []);

    private static readonly OfficialDocument Note = new MentoringNotePlugin().Compose(Report, CompositionContext.Unregistered);

    public static TheoryData<DocumentFact> Said => new()
    {
        "школа №\u00A05", "Зачет", "зачтено часов  наставничества: 13.", PersonName.Of("Петрова", "Наталья", "Владимировна"), DocumentFact.Of(PersonName.Of("Петрова", "Наталья", "Владимировна"), GrammaticalCase.Dative),
        PersonName.Of("Иванова", "Мария", "Петровна"), new LocalDate(2026, 1, 12), 13, 12, DocumentFact.Of(NounPhrase.Of("встреча")), DocumentFact.AnyOf("нет такого", "урок"),
    };

    public static TheoryData<DocumentFact> Unsaid => new()
    {
        "школа № 51", "зачтен", PersonName.Of("Щеглов", "Игорь", "Львович"), DocumentFact.Of(PersonName.Of("Петрова", "Наталья", "Владимировна"), GrammaticalCase.Genitive), new LocalDate(2026, 1, 13), 3,
        DocumentFact.Of(NounPhrase.Of("встреча"), GrammaticalCase.Dative), DocumentFact.AnyOf("нет такого", "и такого"),
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void What_is_said_is_found(DocumentFact fact)
    {
        DocumentAssert.Says(Note, fact);
        Assert.StartsWith($"The document says {fact}. It says:\n", Assert.Throws<DocumentAssertionException>(() => DocumentAssert.DoesNotSay(Note, fact)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unsaid))]
    public void What_is_not_said_is_not_found(DocumentFact fact)
    {
        DocumentAssert.DoesNotSay(Note, fact);
        Assert.StartsWith($"The document does not say {fact}. It says:\n", Assert.Throws<DocumentAssertionException>(() => DocumentAssert.Says(Note, fact)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, LocalDate> Dates => new()
    {
        { "с 1 по 15 марта 2026 года", new LocalDate(2026, 3, 1) }, { "с 1 по 15 марта 2026 года", new LocalDate(2026, 3, 15) }, { "«01» марта 2026 г.", new LocalDate(2026, 3, 1) }, { "до 01.03.2026", new LocalDate(2026, 3, 1) },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_found_in_any_form(string text, LocalDate date) => DocumentAssert.Says(NoteWith(text), date);

    [Theory]
    [InlineData("сумма 1 234,5 рубля", 1234.5)]
    [InlineData("на срок двух лет", 2)]
    [InlineData("двадцати одной школе", 21)]
    public void A_number_is_found_in_any_form(string text, double number) => DocumentAssert.Says(NoteWith(text), (decimal)number);

    [Fact]
    public void A_document_that_departs_is_told_where()
    {
        DocumentAssert.Conforms(Note);
        var departs = Assert.Throws<DocumentAssertionException>(() => DocumentAssert.Conforms(new NoteDefects.NobodySigns().Compose(Report, CompositionContext.Unregistered)));
        Assert.Contains("DOC-REQUISITE-MISSING at Signatures", departs.Message, StringComparison.Ordinal);
        Assert.Contains("по-своему", Assert.Throws<DocumentAssertionException>(() => DocumentAssert.Conforms(Note, _ => ["по-своему"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_that_differs_leaves_what_was_received_and_takes_it_away_once_approved()
    {
        string folder = Directory.CreateTempSubdirectory("снимок").FullName;
        string approved = Path.Combine(folder, "note.approved.txt"), received = Path.Combine(folder, "note.received.txt");
        try
        {
            File.WriteAllText(approved, DocumentText.Of(Note).Replace("12 января", "13 января", StringComparison.Ordinal).Replace("дата: 2026-01-12", "дата: 2026-01-13", StringComparison.Ordinal));
            Assert.StartsWith("The document differs from what was approved in line 3: «дата: 2026-01-13» is now «дата: 2026-01-12».", Assert.Throws<DocumentAssertionException>(() => DocumentSnapshot.Matches(Note, approved)).Message, StringComparison.Ordinal);
            File.Copy(received, approved, overwrite: true);
            DocumentSnapshot.Matches(Note, approved);
            Assert.False(File.Exists(received));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static OfficialDocument NoteWith(string text) => new MentoringNotePlugin().Compose(Report with { NextStep = text }, CompositionContext.Unregistered);
}
