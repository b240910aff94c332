using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>The project within which an event is held (проект, в рамках которого проводится мероприятие).</summary>
public sealed class FrameworkProject
{
    /// <summary>Gets the name, without quotation marks: «Современная школа».</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "FrameworkProject.Name"); }

    /// <summary>Gets the level.</summary>
    /// <value>The default is <see cref="FrameworkLevel.NotStated"/>.</value>
    public FrameworkLevel Level { get; init => field = NamedValue.Require(value, "FrameworkProject.Level"); }

    /// <summary>Gets for how many years it had run by the time of the event: 3 for «после трех лет реализации».</summary>
    /// <value>At least 1. The default is <see langword="null"/>: not stated.</value>
    public int? YearsRun
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(YearsRun), value, "FrameworkProject.YearsRun is at least 1. Leave it out for a project that has just begun.");
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
