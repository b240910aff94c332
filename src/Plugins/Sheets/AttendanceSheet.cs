using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Sheets;

/// <summary>The facts of an attendance sheet (явочный, регистрационный лист): the event, who is expected, and how many lines are left for others.</summary>
/// <remarks>Personal data: names and contacts of persons stand on a sheet that passes through many hands. Leave contacts out where nobody needs them, and do not publish it.</remarks>
public sealed class AttendanceSheet
{
    /// <summary>How many empty lines a sheet may have.</summary>
    public const int MostEmptyLines = 1000;

    /// <summary>Gets whose sheet it is.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets what kind of event it is, in the nominative: «городской фестиваль инновационных площадок».</summary>
    public required NounPhrase Event { get; init => field = value ?? throw new ArgumentNullException(nameof(Event)); }

    /// <summary>Gets the name of the event, without quotation marks.</summary>
    /// <value>The default is <see langword="null"/>: it has none.</value>
    public string? EventName { get; init => field = value is null ? null : PrintableText.Require(value, "AttendanceSheet.EventName"); }

    /// <summary>Gets the day.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate HeldOn { get; init => field = StatedDate.Require(value, "AttendanceSheet.HeldOn"); }

    /// <summary>Gets the place: «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "AttendanceSheet.Place"); }

    /// <summary>Gets who is expected; printed by the alphabet.</summary>
    /// <value>The default is nobody by name.</value>
    public ImmutableArray<Attendee> Attendees { get; init => field = Given.Complete(value, "AttendanceSheet.Attendees"); } = [];

    /// <summary>Gets how many lines are left for those who are not listed.</summary>
    /// <value>From 0, which is the default, to <see cref="MostEmptyLines"/>.</value>
    public int EmptyLines
    {
        get;
        init => field = value is >= 0 and <= MostEmptyLines ? value
            : throw new ArgumentOutOfRangeException(nameof(EmptyLines), value, $"AttendanceSheet.EmptyLines is from 0 to {MostEmptyLines}.");
    }

    /// <summary>Gets who registers the participants and signs the sheet.</summary>
    /// <value>The default is <see langword="null"/>: nobody signs.</value>
    public Official? Responsible { get; init; }
}
