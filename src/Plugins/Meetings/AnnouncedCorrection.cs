using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>A change of a roadmap as it was announced at a meeting (корректировка дорожной карты, сообщенная на совещании).</summary>
public sealed class AnnouncedCorrection
{
    /// <summary>Gets whose roadmap it is.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets the change, in the words of who announced it: «срок пункта 2.3 перенесен на май 2027 года».</summary>
    public required string Change { get; init => field = PrintableText.Require(value, "AnnouncedCorrection.Change"); }

    /// <summary>Gets why (причина).</summary>
    /// <value>The default is <see langword="null"/>: not stated, and the cell has a dash.</value>
    public string? Reason { get; init => field = value is null ? null : PrintableText.Require(value, "AnnouncedCorrection.Reason"); }
}
