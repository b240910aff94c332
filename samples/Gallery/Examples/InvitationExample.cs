using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.People;
using InnovationDomain.Plugins.Correspondence;
using NodaTime;

namespace Gallery.Examples;

public static class InvitationExample
{
    public static OfficialDocument Compose() => new EventLetterPlugin(isInvitation: true).Compose(
        new EventLetter
        {
            Sender = Lesnogorsk.Authority,
            ReferenceData = new() { PostalAddress = "ул. Школьная, д. 1, г. Лесногорск, 100100", Telephone = "(000) 00-00-10", Email = "edu@lesnogorsk.example" },
            Recipients = [new() { Official = Lesnogorsk.SchoolHead }],
            Event = "круглый стол",
            EventName = "Лаборатории в школе",
            Days = new(new LocalDate(2026, 11, 26), new LocalDate(2026, 11, 26)),
            BeginsAt = new LocalTime(14, 30),
            Mode = EventMode.InPerson,
            Venue = "МБОУ «Средняя школа № 5», г. Лесногорск, ул. Лесная, д. 7",
            Registration = "подтвердить участие по телефону (000) 00-00-12",
            RegisterBy = new LocalDate(2026, 11, 20),
            Signer = Lesnogorsk.Head,
            Executor = new() { Position = "методист", Name = PersonName.Of("Ёлкина", "Вера", "Олеговна") },
            ExecutorTelephone = "(000) 00-00-12",
        },
        new CompositionContext { RegistrationNumber = "01-14/342", SignedOn = new LocalDate(2026, 11, 9) });
}
