using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Documents.Composition;

/// <summary>What a plugin is told besides its subject: the facts of the document itself, which no subject can know.</summary>
/// <remarks>Nothing else reaches a plugin: no clock, no culture, no environment.</remarks>
public sealed class CompositionContext
{
    /// <summary>Gets the context of a document that is not registered yet.</summary>
    public static CompositionContext Unregistered { get; } = new();

    /// <summary>Gets the registration number without its sign: «12-р».</summary>
    /// <value>The default is <see langword="null"/>: not registered.</value>
    public string? RegistrationNumber { get; init => field = value is null ? null : PrintableText.Require(value, "CompositionContext.RegistrationNumber"); }

    /// <summary>Gets the day the document is signed.</summary>
    /// <value>The default is <see langword="null"/>: the plugin takes the day of the event that the document records.</value>
    public LocalDate? SignedOn { get; init => field = value is { } date ? StatedDate.Require(date, "CompositionContext.SignedOn") : null; }

    /// <summary>Gets whether the document is a draft (проект) for approval: a line to write stands in place of its date and number, and the plugins that say so print lines for what is not known yet.</summary>
    /// <value>The default is <see langword="false"/>. <see cref="SignedOn"/> of a draft is the day as of which acts are cited; it dates the file only.</value>
    public bool IsDraft { get; init; }

    /// <summary>Gets the engine that declines names and phrases.</summary>
    /// <value>The default is <see cref="RussianMorphology.Default"/>. Give a <see cref="DerivedForms"/> to see afterwards what it derived.</value>
    public IMorphology Morphology { get; init => field = value ?? throw new ArgumentNullException(nameof(Morphology)); } = RussianMorphology.Default;
}
