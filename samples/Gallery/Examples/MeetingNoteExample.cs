using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Meetings;
using NodaTime;

namespace Gallery.Examples;

public static class MeetingNoteExample
{
    public static OfficialDocument Compose() => new MeetingNotePlugin().Compose(
        new MeetingNote
        {
            Organization = Lesnogorsk.Authority,
            Meeting = new()
            {
                Designation = "совещание кураторов инновационных площадок",
                Theme = "Сопровождение площадок в новом учебном году",
                HeldOn = new LocalDate(2026, 4, 16),
                Mode = EventMode.InPerson,
                Place = "г. Лесногорск",
                Participants = [new() { Name = "кураторы площадок", Count = Headcount.Exactly(14) }],
                Parts = [Interviews, Questions],
                Gains = [new() { Text = "определить приоритеты дорожных карт", Period = new() { Year = SchoolYear.Starting(2026) } }],
            },
            Signer = Lesnogorsk.Deputy,
        },
        new CompositionContext { RegistrationNumber = "12", SignedOn = new LocalDate(2026, 4, 17) });

    private static EventPart Interviews { get; } = new()
    {
        Designation = "индивидуальные собеседования с кураторами",
        Interviews =
        [
            new()
            {
                Analysed = ["достигнутые показатели площадок"],
                Levels = [MonitoringLevel.Municipality, MonitoringLevel.Center],
                Resources = ["возможности школьных лабораторий"],
                SuccessfulPractices = ["примеры сетевых программ"],
            },
        ],
    };

    private static EventPart Questions { get; } = new()
    {
        Designation = "информационно-методическая часть",
        Topics =
        [
            new() { Text = "организация сетевого взаимодействия", Treatment = TopicTreatment.Answered },
            new() { Text = "повышение квалификации педагогов", Treatment = TopicTreatment.Answered },
        ],
        Speakers =
        [
            new() { Positions = [Lesnogorsk.Deputy.Position], Name = Lesnogorsk.Deputy.Name },
            new() { Positions = [Lesnogorsk.Methodist.Position], Name = Lesnogorsk.Methodist.Name },
        ],
    };
}
