using InnovationDomain.Wording;

namespace InnovationDomain.Councils;

/// <summary>A conflict of interest that a member has stated (конфликт интересов).</summary>
public sealed record MemberConflict
{
    /// <summary>Gets what it is: «научный руководитель площадки», «работник соискателя».</summary>
    public required string Nature { get; init => field = PrintableText.Require(value, "MemberConflict.Nature"); }

    /// <summary>Gets the application or platform it concerns, as <see cref="ProtocolItem.SubjectKey"/> names it.</summary>
    /// <value>The default is <see langword="null"/>: it concerns every item.</value>
    public string? SubjectKey { get; init => field = value is null ? null : PrintableText.Require(value, "MemberConflict.SubjectKey"); }
}
