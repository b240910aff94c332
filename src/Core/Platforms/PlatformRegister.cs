using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Platforms;

/// <summary>The register of platforms as of any day (перечень, реестр площадок), told by the histories of its platforms.</summary>
/// <remarks>
/// Lists the platforms whose status is held on the day (see <see cref="PlatformLifeCycle.IsHeldIn"/>): drafts, refusals and what is over stay in
/// <see cref="Platforms"/>, for other days and for the questions of history.
/// </remarks>
public sealed class PlatformRegister
{
    private readonly ImmutableArray<InnovationPlatform> _byHolder = [];
    private readonly Dictionary<string, List<int>> _ofMember = new(StringComparer.Ordinal);

    /// <summary>Gets all platforms known, in the order given.</summary>
    /// <value>Each key once. May be empty.</value>
    public required ImmutableArray<InnovationPlatform> Platforms
    {
        get;
        init
        {
            field = GivenList.Distinct(GivenList.Complete(value, "PlatformRegister.Platforms"), platform => platform.Id, "PlatformRegister.Platforms", "key");

            // The name is made once for each platform: comparing would make it anew each time.
            _byHolder = [.. field.Select(platform => (Name: platform.Holder.ToString(), Platform: platform))
                .OrderBy(named => named.Name, StringComparer.Ordinal).ThenBy(named => named.Platform.Id).Select(named => named.Platform)];
            _ofMember.Clear();
            for (int i = 0; i < _byHolder.Length; i++)
            {
                foreach (Organization member in _byHolder[i].Holder.Members)
                {
                    if (!_ofMember.TryGetValue(member.Identity, out List<int>? places))
                    {
                        _ofMember.Add(member.Identity, places = []);
                    }

                    places.Add(i);
                }
            }
        }
    }

    /// <summary>Answers the register as of a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="order">The order of the rows; the default is by holder.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not stated: see <see cref="StatedDate"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is not a named value.</exception>
    public ImmutableArray<PlatformRegisterRow> AsOf(LocalDate date, RegisterOrder order = RegisterOrder.ByHolder)
    {
        _ = StatedDate.Require(date, nameof(date));
        _ = NamedValue.Require(order, nameof(order));
        IEnumerable<(InnovationPlatform Platform, PlatformStanding Standing)> held =
            _byHolder.Select(platform => (Platform: platform, Standing: platform.StandingOn(date))).Where(listed => listed.Standing.IsHeld);
        if (order == RegisterOrder.ByRow)
        {
            // Sorting is stable: what has no row stays by holder.
            held = held.OrderBy(listed => listed.Standing.RegisterRow is null)
                .ThenBy(listed => listed.Standing.RegisterRow?.Date)
                .ThenBy(listed => listed.Standing.RegisterRow?.Number, RowOrder.Instance)
                .ThenBy(listed => listed.Standing.RegisterRow?.Place, RowOrder.Instance);
        }

        return [.. held.Select((listed, i) => new PlatformRegisterRow(i + 1, listed.Platform, listed.Standing))];
    }

    /// <summary>Answers all platforms of an organization, alone or as a member of a group, whatever their state, by holder.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is <see langword="null"/>.</exception>
    public ImmutableArray<InnovationPlatform> Of(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return _ofMember.TryGetValue(organization.Identity, out List<int>? places) ? [.. places.Select(place => _byHolder[place])] : [];
    }

    /// <summary>Answers what a later register has that an earlier one had not, and the other way round.</summary>
    /// <exception cref="ArgumentException">A date is not stated, or <paramref name="later"/> is before <paramref name="earlier"/>.</exception>
    public RegisterDifference Between(LocalDate earlier, LocalDate later)
    {
        (earlier, later) = (StatedDate.Require(earlier, nameof(earlier)), StatedDate.Require(later, nameof(later)));
        if (later < earlier)
        {
            throw new ArgumentException(
                $"later is {LocalDatePattern.Iso.Format(later)}, before earlier, {LocalDatePattern.Iso.Format(earlier)}. Exchange the two dates.", nameof(later));
        }

        ImmutableArray<PlatformRegisterRow> before = AsOf(earlier);
        ImmutableArray<PlatformRegisterRow> after = AsOf(later);
        return new()
        {
            Earlier = earlier,
            Later = later,
            Added = [.. after.Where(row => !row.Platform.StandingOn(earlier).IsHeld)],
            Removed = [.. Changes(before, later).Where(change => !change.After.IsHeld)],
            Extended = [.. Changes(before, later).Where(change => change.After.IsHeld && change.After.Decision != change.Before.Decision)],
        };
    }

    private static IEnumerable<RegisterChange> Changes(ImmutableArray<PlatformRegisterRow> before, LocalDate later) =>
        before.Select(row => new RegisterChange(row.Platform, row.Standing, row.Platform.StandingOn(later)));
}
