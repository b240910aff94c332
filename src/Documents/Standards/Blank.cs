using InnovationDomain.Documents.Model;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Standards;

/// <summary>The blank of an organization (бланк) as the library draws it: its form, and what stands on it in every document.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, section 6 and annexes. What a document gives itself wins over the blank.</remarks>
public sealed class Blank
{
    /// <summary>Gets the form.</summary>
    /// <value>The default is <see cref="BlankLayout.Longitudinal"/>.</value>
    public BlankLayout Layout { get; init => field = Known(value, nameof(Layout)); }

    /// <summary>Gets how its lines stand.</summary>
    /// <value>The default is <see cref="BlankAlignment.Centered"/>.</value>
    public BlankAlignment Alignment { get; init => field = Known(value, nameof(Alignment)); }

    /// <summary>Gets the coat of arms (герб).</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Insignia? CoatOfArms { get; init; }

    /// <summary>Gets the emblem (эмблема).</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Insignia? Emblem { get; init; }

    /// <summary>Gets the trademark (товарный знак).</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Insignia? Trademark { get; init; }

    /// <summary>Gets the body above the organization.</summary>
    /// <value>The default is <see langword="null"/>: not named.</value>
    public string? SuperiorBody { get; init => field = value is null ? null : PrintableText.Require(value, "Blank.SuperiorBody"); }

    /// <summary>Gets the reference data, printed on the kinds of documents that carry them: letters.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public ReferenceData? ReferenceData { get; init; }

    private static T Known<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Blank.{name} has no such value. Take one of the named values of {typeof(T).Name}.");
}
