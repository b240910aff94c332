using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Events;

/// <summary>A strategic session (стратегическая сессия): an event of several weeks, of a plenary session and dated sections.</summary>
public sealed class StrategicSession
{
    /// <summary>Gets what kind of session it was, in the nominative: «стратегическая сессия для руководителей».</summary>
    public required NounPhrase Designation { get; init => field = value ?? throw new ArgumentNullException(nameof(Designation)); }

    /// <summary>Gets the theme, without quotation marks.</summary>
    public required string Theme { get; init => field = PrintableText.Require(value, "StrategicSession.Theme"); }

    /// <summary>Gets the line under which it was reported: «Подвели результаты».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Headline { get; init => field = value is null ? null : PrintableText.Require(value, "StrategicSession.Headline"); }

    /// <summary>Gets the first and the last day, both included.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required DateInterval Period
    {
        get;
        init
        {
            field = StatedDays.Require(value, "StrategicSession.Period");
            RequireDays();
        }
    }

    /// <summary>Gets how the participants met.</summary>
    /// <value>The default is <see cref="EventMode.NotStated"/>.</value>
    public EventMode Mode { get; init => field = NamedValue.Require(value, "StrategicSession.Mode"); }

    /// <summary>Gets who held it; the first one leads.</summary>
    /// <value>The default is none: not stated.</value>
    public ImmutableArray<Organization> Organizers { get; init => field = GivenList.Complete(value, "StrategicSession.Organizers"); } = [];

    /// <summary>Gets who took part, group by group.</summary>
    /// <value>The default is none: not stated.</value>
    public ImmutableArray<ParticipantGroup> Participants { get; init => field = GivenList.Complete(value, "StrategicSession.Participants"); } = [];

    /// <summary>Gets the plenary session (пленарное заседание).</summary>
    /// <value>Held within the period. The default is <see langword="null"/>: there was none.</value>
    public EventSection? Plenary
    {
        get;
        init
        {
            field = value;
            RequireDays();
        }
    }

    /// <summary>Gets the sections, in the order of their numbers and days.</summary>
    /// <value>Each held within the period, none before the one with the smaller number. The default is none.</value>
    public ImmutableArray<EventSection> Sections
    {
        get;
        init
        {
            field = GivenList.Complete(value, "StrategicSession.Sections");
            RequireDays();
        }
    } = [];

    /// <summary>Gets the acts that the participants studied, in the order of the source.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<LegalAct> ActsStudied { get; init => field = GivenList.Complete(value, "StrategicSession.ActsStudied"); } = [];

    /// <summary>Gets what the participants took home: «актуализировать свои знания».</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ParticipantGain> Gains { get; init => field = GivenList.Complete(value, "StrategicSession.Gains"); } = [];

    /// <summary>Gets the key results, with who noted them and by when they will have come about.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Conclusion> KeyResults { get; init => field = GivenList.Complete(value, "StrategicSession.KeyResults"); } = [];

    /// <summary>Gets what else is said of the session as a whole, in whole sentences.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Remarks { get; init => field = GivenList.Texts(value, "StrategicSession.Remarks"); } = [];

    /// <summary>Gets the appeal that closes it: «приглашаем Вас принять участие в сессии 2024 года».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? ClosingAppeal { get; init => field = value is null ? null : PrintableText.Require(value, "StrategicSession.ClosingAppeal"); }

    /// <summary>Answers the theme.</summary>
    public override string ToString() => Theme;

    // Whichever of the three is set last is checked against the others.
    private void RequireDays()
    {
        RequireWithin(Plenary, "Plenary");
        for (int i = 0; i < Sections.Length; i++)
        {
            RequireWithin(Sections[i], $"Sections[{i}]");
            if (i > 0 && Sections[i].HeldOn < Sections[i - 1].HeldOn)
            {
                throw new ArgumentException(
                    $"StrategicSession.Sections[{i}] was held on {LocalDatePattern.Iso.Format(Sections[i].HeldOn)}, before Sections[{i - 1}] on {LocalDatePattern.Iso.Format(Sections[i - 1].HeldOn)}. Put the sections in the order of their days.", nameof(Sections));
            }
        }
    }

    private void RequireWithin(EventSection? section, string which)
    {
        if (Period is { } period && section is not null && !period.Contains(section.HeldOn))
        {
            throw new ArgumentException(
                $"StrategicSession.{which} was held on {LocalDatePattern.Iso.Format(section.HeldOn)}, outside the period from {LocalDatePattern.Iso.Format(period.Start)} to {LocalDatePattern.Iso.Format(period.End)}. Correct the day or the period.", which);
        }
    }
}
