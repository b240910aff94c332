using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Calendars;

/// <summary>The moment a thing is due (срок подачи): the end of a day, or the hour when the receiving organization closes, in a time zone.</summary>
/// <remarks>
/// Source: article 194 of the Civil Code (ст. 194 ГК РФ): until 24:00 of the last day; where it is to be done in an organization, until the hour when that stops such operations.
/// The moment itself is late: what is recorded at 17:00:00 for «до 17:00», or at 0:00 of the next day, comes after. The zone is held by its id and passed when a moment is asked for.
/// Equal when date, hour and zone id are.
/// </remarks>
public sealed record DueInstant
{
    private DueInstant(LocalDate date, string zoneId, LocalTime? closesAt) => (Date, ZoneId, ClosesAt) = (date, zoneId, closesAt);

    /// <summary>Gets the last day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the id of the time zone, by the tz database: «Europe/Samara».</summary>
    public string ZoneId { get; }

    /// <summary>Gets the closing hour.</summary>
    /// <value><see langword="null"/>: the end of the day, 24:00.</value>
    public LocalTime? ClosesAt { get; }

    /// <summary>Makes a moment from its parts; the date stands as given, day off or not.</summary>
    /// <param name="date">The last day, of the years 1000 to 9998.</param>
    /// <param name="zoneId">The id of the time zone: «Europe/Samara».</param>
    /// <param name="closesAt">The closing hour; the default is the end of the day. Never midnight, which would leave nothing of the day.</param>
    /// <exception cref="ArgumentException">The date is not stated (see <see cref="StatedDate"/>), the id is blank or holds white space, or the closing hour is midnight.</exception>
    public static DueInstant Of(LocalDate date, string zoneId, LocalTime? closesAt = null) => new(
        StatedDate.Require(date, nameof(date)) is { Year: < 9999 } day ? day
            : throw new ArgumentOutOfRangeException(nameof(date), "date is of the year 9999, the last that dates can have: nothing comes after it that could be late. Give the real day."),
        PrintableText.Require(zoneId, nameof(zoneId)).Any(char.IsWhiteSpace) ? throw new ArgumentException($"zoneId is “{zoneId}”. Give the id of the time zone, such as «Europe/Samara».", nameof(zoneId)) : zoneId,
        RequireClosing(closesAt, nameof(closesAt)));

    /// <summary>Answers the moment on the time line.</summary>
    /// <param name="zone">The zone of <see cref="ZoneId"/>. A local hour that the clocks skip or repeat is taken leniently: shifted forward, or the earlier one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="zone"/> is another zone.</exception>
    public Instant In(DateTimeZone zone) => ClosesAt is { } hour ? Own(zone).AtLeniently(Date.At(hour)).ToInstant() : EndOfDay(zone);

    /// <summary>Answers by how much something is late.</summary>
    /// <param name="done">When it was done.</param>
    /// <param name="zone">The zone of <see cref="ZoneId"/>.</param>
    /// <value><see langword="null"/>: in time. Zero: at the very moment, which is late.</value>
    /// <inheritdoc cref="In" path="/exception"/>
    public Duration? LatenessOf(Instant done, DateTimeZone zone) => In(zone) is var due && done < due ? null : done - due;

    /// <summary>Answers whether something is in time.</summary>
    /// <inheritdoc cref="LatenessOf" path="/param"/>
    /// <inheritdoc cref="In" path="/exception"/>
    public bool IsInTime(Instant done, DateTimeZone zone) => LatenessOf(done, zone) is null;

    /// <summary>Answers whether something handed to the post is in time: until 24:00, whatever the closing hour (ст. 194 ГК РФ).</summary>
    /// <param name="posted">When it was handed to the post.</param>
    /// <param name="zone">The zone of <see cref="ZoneId"/>.</param>
    /// <inheritdoc cref="In" path="/exception"/>
    public bool IsPostedInTime(Instant posted, DateTimeZone zone) => posted < EndOfDay(zone);

    /// <summary>Answers an invariant line for logs: «2023-06-10 17:00:00 Europe/Samara».</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {(ClosesAt is { } hour ? LocalTimePattern.ExtendedIso.Format(hour) : "24:00")} {ZoneId}";

    internal static LocalTime? RequireClosing(LocalTime? closesAt, string name) => closesAt != LocalTime.Midnight
        ? closesAt
        : throw new ArgumentException($"{name} is 00:00, the beginning of the day. Leave it out for the end of the day (24:00).", name);

    private Instant EndOfDay(DateTimeZone zone) => Own(zone).AtStartOfDay(Date.PlusDays(1)).ToInstant();

    private DateTimeZone Own(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.Id == ZoneId ? zone : throw new ArgumentException($"The zone is {zone.Id}, and {this} is of another. Pass the zone of that id.", nameof(zone));
    }
}
