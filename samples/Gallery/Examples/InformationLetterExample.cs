using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.People;
using InnovationDomain.Plugins.Correspondence;
using NodaTime;

namespace Gallery.Examples;

public static class InformationLetterExample
{
    public static OfficialDocument Compose() => new EventLetterPlugin().Compose(
        new EventLetter
        {
            Sender = Lesnogorsk.Authority,
            ReferenceData = new() { PostalAddress = "ул. Школьная, д. 1, г. Лесногорск, 100100", Telephone = "(000) 00-00-10", Email = "edu@lesnogorsk.example" },
            Recipients = [new() { Officials = "руководители муниципальных инновационных площадок" }],
            Event = "городской фестиваль инновационных площадок",
            EventName = "Площадки – городу",
            Days = new(new LocalDate(2026, 11, 12), new LocalDate(2026, 11, 12)),
            BeginsAt = new LocalTime(10, 0),
            Mode = EventMode.VideoConference,
            ConferencePlatform = "Сферум",
            Link = "https://festival.lesnogorsk.example/2026",
            Participants = ["руководители площадок", "научные руководители"],
            Topics = ["результаты площадок за учебный год"],
            Quota = 2,
            Registration = "направить заявку по прилагаемой форме на адрес metod@lesnogorsk.example",
            RegisterWithin = Term.WorkingDays(10),
            RegistrationClosesAt = new LocalTime(17, 0),
            Attachments = [new() { Name = "Форма заявки", Sheets = 1 }],
            Signer = Lesnogorsk.Head,
            Executor = new() { Position = "методист", Name = PersonName.Of("Ёлкина", "Вера", "Олеговна") },
            ExecutorTelephone = "(000) 00-00-12",
        },
        new CompositionContext { RegistrationNumber = "01-14/310", SignedOn = new LocalDate(2026, 10, 12) });
}
