using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>Where a submission lies by a window, and by how much.</summary>
public sealed record WindowPosition
{
    internal WindowPosition(WindowPlace place, Period distance) => (Place, Distance) = (place, distance);

    /// <summary>Gets the place.</summary>
    public WindowPlace Place { get; }

    /// <summary>Gets how far it is, in days and time of the local calendar: before, to the opening; inside, to the closing; after, from the closing.</summary>
    /// <value>Not negative. Zero inside: the very moment of closing; zero after: the same where <see cref="WindowEnd.Exclusive"/> leaves it out.</value>
    public Period Distance { get; }
}
