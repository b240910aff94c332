using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Correspondence;

/// <summary>The text of a letter about an event: what, when and how, who may come, how and by when to register.</summary>
internal sealed class LetterText(EventLetter letter, LocalDate signedOn, IMorphology morphology)
{
    private readonly CountedTerm? _counted = letter.RegisterWithin?.Count(signedOn, letter.Calendar);

    public static void Check(EventLetter letter, LocalDate? signedOn, FactFaults faults)
    {
        if (signedOn is not { } day)
        {
            faults.Add("The letter has no date. Give CompositionContext.SignedOn: terms run from it.");
            return;
        }

        faults.AddIf(letter.Days.Start < day, $"The event begins on {OrderComposition.Iso(letter.Days.Start)}, before {OrderComposition.Iso(day)}, the date of the letter. Correct one of the two.");
        faults.AddIf(letter is { RegisterBy: not null, RegisterWithin: not null }, "Registration has a date and a term. Give EventLetter.RegisterBy or EventLetter.RegisterWithin.");
        bool hasDeadline = letter.RegisterBy is not null || letter.RegisterWithin is not null;
        faults.AddIf(letter.Registration is null && hasDeadline, "Registration has a deadline, and how to register is not told. Give EventLetter.Registration.");
        faults.AddIf(letter.Registration is not null && !hasDeadline, "Registration has no deadline. Give EventLetter.RegisterBy or EventLetter.RegisterWithin.");
        faults.AddIf(letter.RegistrationClosesAt is not null && !hasDeadline, "Registration has an hour and no day. Give EventLetter.RegisterBy or EventLetter.RegisterWithin.");
        LocalDate? due = letter.RegisterBy ?? letter.RegisterWithin?.DueOn(day, letter.Calendar);
        faults.AddIf(due < day, $"Registration ends on {OrderComposition.Iso(due ?? day)}, before {OrderComposition.Iso(day)}, the date of the letter. Correct one of the two.");
        faults.AddIf(due > letter.Days.End, $"Registration ends on {OrderComposition.Iso(due ?? day)}, after the event of {OrderComposition.Iso(letter.Days.End)}. Correct one of the two.");
    }

    public string NameIn(GrammaticalCase grammaticalCase) => EventText.Name(letter.Event, letter.EventName, grammaticalCase, morphology);

    public IEnumerable<Block> Blocks(bool isInvitation, string you)
    {
        yield return new Paragraph(isInvitation
            ? $"Приглашаем {you} принять участие {Preposition.In.Put(NameIn(GrammaticalCase.Prepositional))}."
            : $"Информируем о проведении {NameIn(GrammaticalCase.Genitive)}.");
        string begins = letter.BeginsAt is { } hour ? $", начало в {Clock(hour)}" : "";
        yield return new Paragraph($"{(letter.Days.Start == letter.Days.End ? "Дата" : "Даты")} проведения: {(letter.Days.Start == letter.Days.End ? RussianDate.ForText(letter.Days.Start) : PeriodText.FromTo(letter.Days))}{begins}.");
        string form = string.Join(", ", new[] { EventText.Mode(letter.Mode, letter.ConferencePlatform), letter.Venue }.Where(part => part is not null));
        if (form.Length > 0)
        {
            yield return new Paragraph(Letters.Sentence($"{(letter.Venue is null ? "Форма" : "Форма и место")} проведения: {form}"));
        }

        if (letter.Link is { } link)
        {
            yield return new Paragraph($"Ссылка для подключения: {link}");
        }

        if (!letter.Participants.IsEmpty)
        {
            yield return new Paragraph($"К участию приглашаются {string.Join(", ", letter.Participants)}.");
        }

        if (letter.Quota is { } quota)
        {
            yield return new Paragraph($"Квота: не более {CountedNouns.Participant.Count(quota, GrammaticalCase.Genitive)} от каждой организации.");
        }

        if (!letter.Topics.IsEmpty)
        {
            yield return new Paragraph("Вопросы к рассмотрению:");
            yield return new DashList(letter.Topics);
        }

        if (letter.Registration is { } registration)
        {
            yield return new Paragraph($"Для участия просим {EndMarks.Strip(registration)} в срок {Deadline()}.");
        }
    }

    private string Deadline()
    {
        string hour = letter.RegistrationClosesAt is { } closes ? $", {Clock(closes)}" : "";
        return _counted is { } counted
            ? $"до {RussianDate.ForText(counted.DueOn)}{hour} ({TermText.Within(counted.Term)} со дня подписания письма; срок исчислен по {TermText.Rules([counted])})"
            : $"до {RussianDate.ForText(letter.RegisterBy!.Value)}{hour}";
    }

    // Source: practice of official texts; hours and minutes are parted by a point.
    private static string Clock(LocalTime time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);
}
