using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.People;
using InnovationDomain.Plugins.Sheets;
using InnovationDomain.Tests.Support.Word;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Sheets;

public sealed class AttendanceSheetTests
{
    [Fact]
    public void The_sheet_of_the_gallery()
    {
        OfficialDocument document = Gallery.Examples.AttendanceSheetExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Sheets/Attendance.approved.txt", DocumentText.Of(document));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(500, 1000)]
    public void Lines_are_numbered_on_from_those_who_are_listed(int listed, int empty)
    {
        OfficialDocument document = Compose(Sheet([.. Enumerable.Range(1, listed).Select(i => new Attendee { Person = new() { Name = PersonName.Of($"Иванова{i:000}", "Анна", "Петровна") } })], empty));
        Table table = Assert.IsType<Table>(Assert.Single(document.Body));
        Assert.Equal(Enumerable.Range(1, listed + empty).Select(i => $"{i}"), table.Rows.Select(row => row.Cells[0].Text.ToString()));
        Assert.All(table.Rows, row => Assert.True(row.Cells[5].IsToFill));
        Assert.All(table.Rows.Skip(listed), row => Assert.True(row.Cells[1].IsToFill));
    }

    [Fact]
    public void The_head_of_the_table_stands_on_each_page() =>
        Assert.NotEmpty(Proof.IsConforming(Compose(Sheet([], 100))).Body.Descendants(WordFile.W + "tblHeader"));

    [Fact]
    public void Attendees_stand_by_the_alphabet_and_what_is_not_known_is_left_to_fill_in()
    {
        Attendee[] attendees =
        [
            new() { Person = new() { Name = PersonName.Of("Жуков", "Петр", "Ильич"), Position = Position.Of("директор", Process.School) }, Contact = "(000) 00-05-01" },
            new() { Person = new() { Name = PersonName.Of("Ёлкина", "Вера", "Олеговна"), Position = Position.Of("заведующий отделом").As(ActingMode.Acting) } },
        ];
        string text = DocumentText.Of(Compose(Sheet([.. attendees], 0)));
        Assert.Contains(
            "| 1 | Ёлкина Вера Олеговна | ____ | Исполняющая обязанности заведующего отделом | ____ | ____ |\n| 2 | Жуков Петр Ильич | МБОУ «Средняя школа № 5» | Директор | (000) 00-05-01 | ____ |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_without_lines_is_refused()
    {
        var error = Assert.Throws<UnfitFactsException>(() => new AttendanceSheetPlugin().Compose(Sheet([], 0), CompositionContext.Unregistered));
        Assert.Equal("The sheet has no lines to sign. Give AttendanceSheet.Attendees or AttendanceSheet.EmptyLines.", error.Message);
        var many = Assert.Throws<ArgumentOutOfRangeException>(() => Sheet([], 1001));
        Assert.StartsWith("AttendanceSheet.EmptyLines is from 0 to 1000.", many.Message, StringComparison.Ordinal);
    }

    private static AttendanceSheet Sheet(ImmutableArray<Attendee> attendees, int empty) => new()
    {
        Organization = Process.Authority,
        Event = "семинар",
        HeldOn = new LocalDate(2026, 5, 20),
        Attendees = attendees,
        EmptyLines = empty,
    };

    private static OfficialDocument Compose(AttendanceSheet sheet)
    {
        OfficialDocument document = new AttendanceSheetPlugin().Compose(sheet, CompositionContext.Unregistered);
        Proof.IsConforming(document);
        return document;
    }
}
