using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace OwnRules;

/// <summary>How reports are drawn, and what a note has to say of one.</summary>
public static class MentoringNotes
{
    public static DocumentLawSetup<MentoringReport> Setup { get; } = new()
    {
        Subjects = Arb.From(Reports(most: 4), report => report.Meetings.Select(meeting => report with { Meetings = report.Meetings.Remove(meeting) })),
        Extremes = Reports(most: 300),
        Facts = (report, context) =>
        [
            report.School.Name, report.DrawnUpOn, report.Head.Name,
            DocumentFact.Of(report.Mentor, GrammaticalCase.Dative),
            report.Meetings.Sum(meeting => meeting.Hours), .. report.Meetings.Select(meeting => DocumentFact.Of(meeting.Topic)),
        ],
        Personal = report => [report.Teacher],
        Irrelevant = report => [report with { Remark = report.Remark + " (уточнить)" }],
        Refuses = thrown => thrown is UnknownFormException,
    };

    private static FsCheck.Gen<MentoringReport> Reports(int most) =>
        from school in InnovationArbitraries.Organizations().Generator
        from head in InnovationArbitraries.Officials().Generator
        from mentor in Gen.Elements(PersonName.Of("Петрова", "Наталья", "Владимировна"), PersonName.Of("Соколов", "Андрей", "Викторович"))
        from teacher in Gen.Elements(PersonName.Of("Жаворонкова", "Вера", "Олеговна"), PersonName.Of("Щеглов", "Игорь", "Львович"))
        from days in Gen.Choose(0, 300)
        from hours in Gen.Choose(0, most).SelectMany(count => Gen.Choose(1, 6).ListOf(count))
        from conclusions in Gen.SubListOf("Часы подтверждены", "План выполнен", "Опыт стоит перенять")
        from remark in Gen.Elements("", "проверить журнал")
        from next in Gen.Elements(null, "открытый урок")
        select new MentoringReport(
            school, head, mentor, teacher, new LocalDate(2026, 1, 12).PlusDays(days), [.. hours.Select((given, i) => new Meeting(FormattableString.Invariant($"Встреча {i + 1}"), given))], [.. conclusions], next, remark);
}
