using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>Who spoke at an event (спикер, докладчик): a position with or without a name.</summary>
/// <remarks>
/// «ректор института, руководитель центра М.Л. Фроловой» may be one person or two. The rector is then a speaker without a name, of whom
/// <see cref="PossibleName"/> says who it may be and <see cref="SourceWording"/> what the source says; nothing decides for the reader.
/// Personal data: documents that are published name persons only where their plugin says so.
/// </remarks>
public sealed class Speaker
{
    /// <summary>Gets the positions that the source names, in its order; who only acts in one is <see cref="ActingMode.Acting"/>.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<Position> Positions
    {
        get;
        init => field = GivenList.Some(value, "Speaker.Positions", "Give what the person spoke as: «ректор», «учитель физики», «родитель».");
    }

    /// <summary>Gets the name.</summary>
    /// <value>The default is <see langword="null"/>: the source names the position only, or not clearly the person.</value>
    public PersonName? Name
    {
        get;
        init
        {
            field = value;
            RequireOneName();
        }
    }

    /// <summary>Gets the name that may be this person's, where the source does not say clearly.</summary>
    /// <value>The default is <see langword="null"/>: there is no such doubt. Never together with <see cref="Name"/>.</value>
    public PersonName? PossibleName
    {
        get;
        init
        {
            field = value;
            RequireOneName();
        }
    }

    /// <summary>Gets the words of the source, where they can be read in more than one way.</summary>
    /// <value>The default is <see langword="null"/>: they are clear.</value>
    public string? SourceWording { get; init => field = value is null ? null : PrintableText.Require(value, "Speaker.SourceWording"); }

    /// <summary>Answers the name when it is certain, else the first position.</summary>
    public override string ToString() => Name?.ToString() ?? Positions[0].ToString();

    // Whichever of the two is set last is checked against the other.
    private void RequireOneName()
    {
        if (Name is not null && PossibleName is not null)
        {
            throw new ArgumentException($"The speaker is «{Name}» and possibly «{PossibleName}». Give Name when the source is clear, PossibleName when it is not.", nameof(PossibleName));
        }
    }
}
