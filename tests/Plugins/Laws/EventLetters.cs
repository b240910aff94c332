using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Letters to one recipient, to some, to a mailing list of two hundred.</summary>
internal static class EventLetters
{
    private const int WrittenBefore = 25;

    public static IEnumerable<Law> Laws => [.. Of(new(), GrammaticalCase.Genitive), .. Of(new(isInvitation: true), GrammaticalCase.Prepositional)];

    private static ImmutableArray<Law> Of(EventLetterPlugin plugin, GrammaticalCase named) => DocumentLaws.For(plugin, PluginLaws.Setup<EventLetter>(PluginLaws.Few) with
    {
        Subjects = Arb.From(Letters(isExtreme: false)),
        Extremes = Letters(isExtreme: true),
        Allows = letter => letter.ReferenceData is not null,
        Contexts = letter => [new() { SignedOn = SignedOn(letter) }, new() { SignedOn = SignedOn(letter), RegistrationNumber = "31" }],
        Facts = (letter, context) => Facts(letter, context, named),
    });

    private static LocalDate SignedOn(EventLetter letter) => letter.Days.Start.PlusDays(-WrittenBefore);

    private static IEnumerable<DocumentFact> Facts(EventLetter letter, CompositionContext context, GrammaticalCase named) =>
    [
        context.SignedOn!.Value, DocumentFact.Of(letter.Event, named), letter.Days.Start, letter.Days.End, letter.Signer.Name, letter.Executor.Name, letter.ExecutorTelephone,
        .. Drawn.Said([letter.EventName, letter.Venue, letter.ConferencePlatform, letter.Link, letter.ExecutorEmail, letter.Registration]), .. Drawn.Said(letter.Participants), .. Drawn.Said(letter.Topics),
        .. letter.Quota is { } quota ? new DocumentFact[] { quota } : [],
        .. (letter.RegisterBy ?? letter.RegisterWithin?.DueOn(context.SignedOn.Value, letter.Calendar)) is { } due ? new DocumentFact[] { due } : [],
        .. Drawn.Said(letter.Attachments.Select(attachment => attachment.Name)),
        .. letter.Recipients.Select(Said),
    ];

    private static DocumentFact Said(LetterRecipient recipient) => recipient.Official is { } official ? DocumentFact.Of(official.Name, GrammaticalCase.Dative)
        : recipient.Organization is { } organization ? organization.Name.Nominative : DocumentFact.Of(recipient.Officials!, GrammaticalCase.Dative);

    private static Gen<EventLetter> Letters(bool isExtreme) =>
        from sender in Drawn.Any<Organization>(isExtreme)
        from count in isExtreme ? Gen.Elements(1, 4, 200) : Gen.Elements(1, 1, 2, 4, 6)
        from officials in Drawn.Any<Official>(isExtreme).ListOf(count)
        from organizations in Drawn.Organizations(count, isExtreme)
        from named in Drawn.Any<NounPhrase>(isExtreme)
        from topics in Drawn.Texts(isExtreme).ListOf(count)
        from start in Gen.Choose(0, 500).Select(days => new LocalDate(2025, 3, 1).PlusDays(days))
        from length in Gen.Choose(0, 3)
        from mode in Gen.Elements(Enum.GetValues<EventMode>())
        from parts in Gen.Choose(0, 63)
        from signer in Drawn.Any<Official>(isExtreme)
        from executor in Drawn.Any<Official>(isExtreme)
        select new EventLetter
        {
            Sender = sender,
            ReferenceData = new() { PostalAddress = "ул. Школьная, д. 1, г. Лесногорск, 600000" },
            Recipients = [.. officials.Select((official, i) => ((i + parts) % 3) switch
            {
                0 => new LetterRecipient { Official = Drawn.Known(official) },
                1 => new LetterRecipient { Organization = organizations[i], PostalAddress = parts % 2 == 0 ? null : "ул. Школьная, д. 5, г. Лесногорск, 600000" },
                _ => new LetterRecipient { Officials = "руководители образовательных организаций" },
            })],
            RecipientGroup = "руководители образовательных организаций",
            Event = named,
            EventName = parts % 2 == 0 ? null : "Точки роста: опыт и перспективы",
            Days = new(start, start.PlusDays(length)),
            BeginsAt = parts / 2 % 2 == 0 ? null : new LocalTime(10, 30),
            Mode = mode,
            Venue = parts / 4 % 2 == 0 ? null : "г. Лесногорск, ул. Мира, д. 1, актовый зал",
            ConferencePlatform = mode is EventMode.Online or EventMode.VideoConference or EventMode.Mixed ? "Сферум" : null,
            Topics = parts / 8 % 2 == 0 ? [] : [.. topics],
            Quota = parts / 16 % 2 == 0 ? null : (parts % 5) + 1,
            Registration = parts % 3 == 0 ? null : "направить заявку по прилагаемой форме на адрес metod@lesnogorsk.example",
            RegisterBy = parts % 3 == 1 ? start.PlusDays(-5) : null,
            RegisterWithin = parts % 3 == 2 ? Term.WorkingDays(5) : null,
            Attachments = parts / 32 == 0 ? [] : [new() { Name = "Форма заявки", Sheets = 2 }],
            Signer = signer,
            Executor = executor,
            ExecutorTelephone = "+7 (000) 000-00-12",
        };
}
