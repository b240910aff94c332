using Gallery.Examples;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Notes;
using InnovationDomain.Plugins.Tests.Roadmaps;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Notes;

public sealed class OrganizationNoteTests
{
    private static readonly LocalDate Day = new(2027, 1, 11);

    [Fact]
    public void The_note_on_a_school()
    {
        OfficialDocument document = OrganizationNoteExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Notes/Organization.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void What_is_not_known_is_a_place_to_fill_in()
    {
        OfficialDocument document = Compose(new() { Organization = Process.School, AsOf = Day, Signer = Process.Head });
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Notes/Unknown.approved.txt", DocumentText.Of(document));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void Each_piece_of_equipment_has_its_row(int count)
    {
        OfficialDocument document = Compose(new()
        {
            Organization = Process.Many(4)[3].Holder.Organization!, AsOf = Day, Signer = Process.Head,
            Equipment = [.. Enumerable.Range(1, count).Select(i => new EquipmentItem { Name = $"Комплект № {i}.", Quantity = i })],
            Results = [.. Enumerable.Range(1, count).Select(i => $"Результат {i}")],
        });
        Proof.IsConforming(document);
        string text = DocumentText.Of(document);
        Assert.Contains($"| {count} | Комплект № {count} | {count} |", text, StringComparison.Ordinal);
        Assert.Contains($"– результат {count}.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 1, "1 (33,3 %)")]
    [InlineData(16, 1, "1 (6,3 %)")] // 6.25: a half goes up
    [InlineData(0, 0, "0")]
    public void The_share_of_the_trained_is_exact(int teachers, int trained, string expected) => Assert.Contains(
        $"| Из них прошли повышение квалификации, чел. | {expected} |",
        DocumentText.Of(Compose(new() { Organization = Process.School, AsOf = Day, Signer = Process.Head, Teachers = teachers, TrainedTeachers = trained })), StringComparison.Ordinal);

    [Fact]
    public void A_plural_name_and_a_woman_who_acts()
    {
        OfficialDocument document = Compose(new()
        {
            Organization = new() { Name = "Высшие педагогические курсы «Луч»", Kind = OrganizationKind.OtherInEducation }, AsOf = Day,
            Signer = new() { Position = Position.Of("директор").As(ActingMode.Acting), Name = PersonName.Of("Белых", "Анна", "Юрьевна") },
        });
        Proof.IsConforming(document);
        Assert.Equal("о Высших педагогических курсах «Луч» по состоянию на 11 января 2027 года", document.Title);
        Assert.Equal(("Исполняющая обязанности директора", "А.Ю. Белых"), (document.Signatures[0].Position, document.Signatures[0].Name));
        Assert.DoesNotContain("Малокомплектная", DocumentText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_that_is_over_is_not_told()
    {
        OrganizationNote Note(LocalDate day) => new() { Organization = Process.School, AsOf = day, Signer = Process.Head, Platforms = [Process.Held(Process.Platform("МИП-7"), "7")] };
        Assert.Contains("муниципальная инновационная площадка по теме «Школьная лаборатория данных», с 1 сентября 2026 года по 31 августа 2029 года (", DocumentText.Of(Compose(Note(Day))), StringComparison.Ordinal);
        Assert.DoesNotContain("Инновационная деятельность", DocumentText.Of(Compose(Note(new LocalDate(2030, 1, 1)))), StringComparison.Ordinal);
        Assert.DoesNotContain("Инновационная деятельность", DocumentText.Of(Compose(Note(new LocalDate(2026, 1, 1)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_told_at_once()
    {
        var error = Assert.Throws<UnfitFactsException>(() => new OrganizationNotePlugin().Compose(
            new()
            {
                Organization = Process.School, AsOf = Day, Signer = Process.Head, Teachers = 5, TrainedTeachers = 6,
                Center = new() { Id = "ТР-1", Kind = CenterKind.GrowthPoint, School = new() { Name = "МБОУ «Средняя школа № 1»" }, Municipality = new() { Name = "город Лесногорск" } },
                Platforms = [Laboratory.Platform(new Organization { Name = "МБОУ «Средняя школа № 1»" })],
            },
            new() { SignedOn = Day.PlusDays(-1) }));
        Assert.Equal(
        [
            "OrganizationNote.TrainedTeachers is 6, and there are 5 teachers. Correct one of the two.",
            "The note is as of 2027-01-11, after the day on which it is signed. Correct OrganizationNote.AsOf or CompositionContext.SignedOn.",
            $"The centre «ТР-1» works on the base of «МБОУ «Средняя школа № 1»», and the note is on «{Process.School}». Give the centre of the organization.",
            $"The platform «МИП-9» is of «МБОУ «Средняя школа № 1»», and the note is on «{Process.School}». Leave it out.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void A_name_that_cannot_be_declined_is_refused_and_a_negative_number_too()
    {
        var error = Assert.Throws<UnknownFormException>(() => Compose(new() { Organization = new() { Name = "Кхвзщ" }, AsOf = Day, Signer = Process.Head }));
        Assert.Contains("«Кхвзщ»", error.Message, StringComparison.Ordinal);
        var negative = Assert.Throws<ArgumentOutOfRangeException>(() => new OrganizationNote { Organization = Process.School, AsOf = Day, Signer = Process.Head, Students = -1 });
        Assert.StartsWith("OrganizationNote.Students is -1. Give a number from 0, or leave it out.", negative.Message, StringComparison.Ordinal);
    }

    private static OfficialDocument Compose(OrganizationNote note) => new OrganizationNotePlugin().Compose(note, CompositionContext.Unregistered);
}
