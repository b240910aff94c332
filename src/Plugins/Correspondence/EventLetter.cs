using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Correspondence;

/// <summary>The facts of a letter about an event that is to come: an information letter (информационное письмо) or an invitation (приглашение).</summary>
public sealed class EventLetter
{
    /// <summary>Gets who sends it.</summary>
    public required Organization Sender { get; init => field = value ?? throw new ArgumentNullException(nameof(Sender)); }

    /// <summary>Gets the reference data of the sender (справочные данные).</summary>
    /// <value>The default is <see langword="null"/>: the blank has them.</value>
    public ReferenceData? ReferenceData { get; init; }

    /// <summary>Gets whom it is for. More than four become a mailing list, an appendix that stays with the sender's copy.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<LetterRecipient> Recipients { get; init => field = Given.Some(value, "EventLetter.Recipients"); }

    /// <summary>Gets what more than four recipients are together, in the nominative: «руководители образовательных организаций».</summary>
    /// <value>The default is <see langword="null"/>: there are not so many.</value>
    public NounPhrase? RecipientGroup { get; init; }

    /// <summary>Gets what kind of event it is, in the nominative: «городской фестиваль инновационных площадок».</summary>
    public required NounPhrase Event { get; init => field = value ?? throw new ArgumentNullException(nameof(Event)); }

    /// <summary>Gets the name of the event, without quotation marks.</summary>
    /// <value>The default is <see langword="null"/>: it has none.</value>
    public string? EventName { get; init => field = value is null ? null : PrintableText.Require(value, "EventLetter.EventName"); }

    /// <summary>Gets the first and the last day, both included.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required DateInterval Days
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Days));
            StatedDate.Require(value.Start, "EventLetter.Days.Start");
            StatedDate.Require(value.End, "EventLetter.Days.End");
            field = value;
        }
    }

    /// <summary>Gets when it begins on the first day.</summary>
    /// <value>The default is <see langword="null"/>: not told.</value>
    public LocalTime? BeginsAt { get; init; }

    /// <summary>Gets how the participants meet.</summary>
    /// <value>The default is <see cref="EventMode.NotStated"/>.</value>
    public EventMode Mode { get; init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Mode), value, "Take one of the named values of EventMode."); }

    /// <summary>Gets where: the address of the hall.</summary>
    /// <value>The default is <see langword="null"/>: not told, or over the network only.</value>
    public string? Venue { get; init => field = value is null ? null : PrintableText.Require(value, "EventLetter.Venue"); }

    /// <summary>Gets the platform of the conference, without quotation marks: «Сферум».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? ConferencePlatform { get; init => field = value is null ? null : PrintableText.Require(value, "EventLetter.ConferencePlatform"); }

    /// <summary>Gets the link by which to join.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Link { get; init => field = value is null ? null : PrintableText.Require(value, "EventLetter.Link"); }

    /// <summary>Gets who is asked to take part, in the nominative plural: «руководители муниципальных инновационных площадок».</summary>
    /// <value>The default is none: who reads the letter.</value>
    public ImmutableArray<string> Participants { get; init => field = GivenTexts.Complete(value, "EventLetter.Participants"); } = [];

    /// <summary>Gets what the event will deal with, in the nominative.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Topics { get; init => field = GivenTexts.Complete(value, "EventLetter.Topics"); } = [];

    /// <summary>Gets how many participants each organization may send (квота).</summary>
    /// <value>From 1. The default is <see langword="null"/>: as many as wish.</value>
    public int? Quota
    {
        get;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Quota), value, "EventLetter.Quota is at least 1. Leave it out where there is none.");
    }

    /// <summary>Gets what one does to take part, in the infinitive: «направить заявку по прилагаемой форме на адрес metod@lesnogorsk.example».</summary>
    /// <value>The default is <see langword="null"/>: nobody registers. It goes with a deadline: <see cref="RegisterBy"/> or <see cref="RegisterWithin"/>.</value>
    public string? Registration { get; init => field = value is null ? null : PrintableText.Require(value, "EventLetter.Registration"); }

    /// <summary>Gets the last day of registration.</summary>
    /// <value>The default is <see langword="null"/>: see <see cref="RegisterWithin"/>.</value>
    public LocalDate? RegisterBy { get; init => field = value is { } day ? StatedDate.Require(day, "EventLetter.RegisterBy") : null; }

    /// <summary>Gets the term of registration, counted from the date of the letter; the letter prints the last day with the rule it follows.</summary>
    /// <value>The default is <see langword="null"/>: see <see cref="RegisterBy"/>.</value>
    public Term? RegisterWithin { get; init; }

    /// <summary>Gets the hour at which registration closes on its last day.</summary>
    /// <value>The default is <see langword="null"/>: the end of the day.</value>
    public LocalTime? RegistrationClosesAt { get; init; }

    /// <summary>Gets which days work; asked by <see cref="RegisterWithin"/>.</summary>
    /// <value>The default, also for <see langword="null"/>, is <see cref="ProductionCalendar.Russia"/>.</value>
    [AllowNull]
    public ProductionCalendar Calendar { get; init => field = value ?? ProductionCalendar.Russia; } = ProductionCalendar.Russia;

    /// <summary>Gets what is sent with the letter.</summary>
    /// <value>The default is nothing.</value>
    public ImmutableArray<LetterAttachment> Attachments { get; init => field = Given.Complete(value, "EventLetter.Attachments"); } = [];

    /// <summary>Gets who signs.</summary>
    public required Official Signer { get; init => field = value ?? throw new ArgumentNullException(nameof(Signer)); }

    /// <summary>Gets who prepared the letter and answers questions (исполнитель).</summary>
    public required Official Executor { get; init => field = value ?? throw new ArgumentNullException(nameof(Executor)); }

    /// <summary>Gets the telephone of the executor.</summary>
    public required string ExecutorTelephone { get; init => field = PrintableText.Require(value, "EventLetter.ExecutorTelephone"); }

    /// <summary>Gets the e-mail address of the executor.</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? ExecutorEmail { get; init => field = value is null ? null : PrintableText.Require(value, "EventLetter.ExecutorEmail"); }
}
