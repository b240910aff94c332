using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Sheets;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Attendance sheets with those expected, with empty lines, with both; in whatever order those expected are given.</summary>
internal static class Sheets
{
    public static IEnumerable<Law> Laws => DocumentLaws.For(new AttendanceSheetPlugin(), PluginLaws.Setup<AttendanceSheet>(PluginLaws.Few) with
    {
        Subjects = Arb.From(Of(isExtreme: false)),
        Extremes = Of(isExtreme: true),
        Facts = (sheet, context) =>
        [
            sheet.HeldOn, DocumentFact.Of(sheet.Event, GrammaticalCase.Genitive), .. Drawn.Said([sheet.EventName, sheet.Place]), .. Drawn.Said(sheet.Responsible),
            .. sheet.Attendees.Select(attendee => DocumentFact.Of(attendee.Person.Name.ToString())), .. Drawn.Said(sheet.Attendees.Select(attendee => attendee.Contact)),
            .. Drawn.Said(sheet.Attendees.Select(attendee => attendee.Organization?.NameInText.Nominative)),
        ],
        Irrelevant = sheet => sheet.Attendees.Select(attendee => attendee.Person.Name.ToString()).Distinct().Count() < sheet.Attendees.Length ? []
            : [new() { Organization = sheet.Organization, Event = sheet.Event, EventName = sheet.EventName, HeldOn = sheet.HeldOn, Place = sheet.Place, Attendees = [.. sheet.Attendees.Reverse()], EmptyLines = sheet.EmptyLines, Responsible = sheet.Responsible }],
    });

    private static Gen<AttendanceSheet> Of(bool isExtreme) =>
        from organization in Drawn.Any<Organization>(isExtreme)
        from named in Drawn.Any<NounPhrase>(isExtreme)
        from count in isExtreme ? Gen.Elements(0, 1, 120) : Gen.Choose(0, 8)
        from people in Drawn.Any<Person>(isExtreme).ListOf(count)
        from lines in Gen.Choose(count == 0 ? 1 : 0, 30)
        from day in Drawn.Any<LocalDate>(isExtreme)
        from responsible in Drawn.Maybe<Official>(isExtreme)
        select new AttendanceSheet
        {
            Organization = organization,
            Event = named,
            EventName = lines % 2 == 0 ? null : "Точки роста",
            HeldOn = day,
            Place = lines % 3 == 0 ? null : "г. Лесногорск",
            Attendees = [.. people.Select((person, i) => new Attendee { Person = person, Contact = i % 2 == 0 ? null : "8 (000) 000-00-15", Organization = i % 3 == 0 ? organization : null })],
            EmptyLines = lines,
            Responsible = responsible,
        };
}
