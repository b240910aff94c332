using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.People;
using InnovationDomain.Plugins.Sheets;
using NodaTime;

namespace Gallery.Examples;

public static class AttendanceSheetExample
{
    public static OfficialDocument Compose() => new AttendanceSheetPlugin().Compose(
        new AttendanceSheet
        {
            Organization = Lesnogorsk.Authority,
            Event = "городской фестиваль инновационных площадок",
            EventName = "Площадки – городу",
            HeldOn = new LocalDate(2026, 11, 12),
            Place = "г. Лесногорск",
            Attendees =
            [
                Expected(Lesnogorsk.SchoolHead, "(000) 00-05-01"),
                Expected(Lesnogorsk.Methodist, "(000) 00-00-20"),
                new() { Person = new() { Name = PersonName.Of("Ёлкина", "Вера", "Олеговна") }, Organization = Lesnogorsk.Kindergarten },
            ],
            EmptyLines = 5,
            Responsible = Lesnogorsk.Deputy,
        },
        CompositionContext.Unregistered);

    private static Attendee Expected(Official official, string contact) => new() { Person = new() { Name = official.Name, Position = official.Position }, Contact = contact };
}
