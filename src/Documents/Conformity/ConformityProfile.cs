using System.Collections.Immutable;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Documents.Conformity;

/// <summary>What documents are held to: an edition of the standard, and what the organization's own instruction settles within it.</summary>
/// <remarks><code>ConformityProfile ours = ConformityProfile.Gost2025 with { Fonts = ["PT Astra Serif"], IsLongStorage = true };</code></remarks>
public sealed record ConformityProfile
{
    private static readonly ImmutableArray<string> TimesFaces = ["Times New Roman", "PT Astra Serif", "Liberation Serif", "Tinos", "PT Serif", "XO Thames"];

    private ConformityProfile(GostEdition edition, ImmutableArray<string> fonts, decimal cornerWidth) =>
        (Edition, Fonts, CornerWidth) = (edition, fonts, Length.FromMillimeters(cornerWidth));

    /// <summary>Gets ГОСТ Р 7.0.97-2025.</summary>
    public static ConformityProfile Gost2025 { get; } = new(GostEdition.Year2025, TimesFaces, 80);

    /// <summary>Gets ГОСТ Р 7.0.97-2016. It asks for freely distributed typefaces; Times New Roman is allowed here as the name that every editor replaces by one.</summary>
    public static ConformityProfile Gost2016 { get; } = new(GostEdition.Year2016, TimesFaces, 75);

    /// <summary>Answers what documents of a standard with its house style are held to: the edition, the typeface and the size that the style decides, long storage.</summary>
    /// <remarks>Margins stay the smallest that the standard allows: a style makes them wider, never narrower.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="standard"/> is <see langword="null"/>.</exception>
    public static ConformityProfile Of(DocumentStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ConformityProfile edition = standard.Designation == DocumentStandard.Gost2016.Designation ? Gost2016 : Gost2025;
        return edition with
        {
            Fonts = standard.Style.Font is { } font ? [font] : edition.Fonts,
            FontSizes = standard.Style.FontSize is { } size ? [size.Twips / 20m] : edition.FontSizes,
            IsLongStorage = standard.Style.IsKeptOverTenYears,
            CornerWidth = standard.AngularWidth.Value,
        };
    }

    /// <summary>Gets the edition.</summary>
    public GostEdition Edition { get; }

    /// <summary>Gets the typefaces that the text may have; mending writes the first.</summary>
    /// <value>At least one.</value>
    public ImmutableArray<string> Fonts
    {
        get;
        init => field = value is { IsDefaultOrEmpty: false } && !value.Any(string.IsNullOrWhiteSpace)
            ? value
            : throw new ArgumentException("A profile has no typeface, or a blank one. Name at least one that the text may have.", nameof(Fonts));
    }

    /// <summary>Gets the sizes that the text may have, in points.</summary>
    /// <value>At least one, each from 8 to 72. The default is 12, 13 and 14 (clause 3.3).</value>
    public ImmutableArray<decimal> FontSizes
    {
        get;
        init => field = value is { IsDefaultOrEmpty: false } && value.All(size => size is >= 8 and <= 72 && size * 2 == decimal.Truncate(size * 2))
            ? value
            : throw new ArgumentException("A profile has no size of letters, or one that is not from 8 to 72 points in halves. Give at least one.", nameof(FontSizes));
    } = [14, 13, 12];

    /// <summary>Gets the smallest margins.</summary>
    /// <value>The default is 20 left, 10 right, 20 top and 20 bottom, in millimetres: the standard allows wider, never narrower.</value>
    public PageMargins Margins { get; init => field = value ?? throw new ArgumentNullException(nameof(Margins)); } =
        new(Left: Length.FromMillimeters(20), Right: Length.FromMillimeters(10), Top: Length.FromMillimeters(20), Bottom: Length.FromMillimeters(20));

    /// <summary>Gets whether the document is kept for more than ten years, which asks for a left margin of 30 mm.</summary>
    public bool IsLongStorage { get; init; }

    /// <summary>Gets whether both sides of the sheet are printed, which asks for mirrored margins.</summary>
    public bool IsDuplex { get; init; }

    /// <summary>Gets the greatest width of requisites that stand in a corner.</summary>
    /// <value>The default is 80 mm in the edition of 2025 and 75 mm in that of 2016.</value>
    public Length CornerWidth { get; init; }

    /// <summary>Gets the ids of rules that are switched off.</summary>
    /// <exception cref="ArgumentException">An id is unknown.</exception>
    public ImmutableArray<string> DisabledRules { get; init => field = Known(value, nameof(DisabledRules)); } = [];

    /// <summary>Gets the ids of rules to switch on that are off unless asked for.</summary>
    /// <exception cref="ArgumentException">An id is unknown.</exception>
    public ImmutableArray<string> EnabledRules { get; init => field = Known(value, nameof(EnabledRules)); } = [];

    /// <summary>Gets the name of the standard: «ГОСТ Р 7.0.97-2025».</summary>
    public string Designation => Edition == GostEdition.Year2016 ? "ГОСТ Р 7.0.97-2016" : "ГОСТ Р 7.0.97-2025";

    /// <summary>Tells whether a rule is asked.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public bool Asks(ConformityRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.AppliesTo(Edition) && !DisabledRules.Contains(rule.Id) && (rule.IsOnByDefault || EnabledRules.Contains(rule.Id));
    }

    private static ImmutableArray<string> Known(ImmutableArray<string> ids, string name)
    {
        foreach (string id in ids.IsDefault ? [] : ids)
        {
            if (!ConformityRules.All.Any(rule => rule.Id == id))
            {
                throw new ArgumentException($"There is no rule «{id}». The ids are in ConformityRules.All.", name);
            }
        }

        return ids.IsDefault ? [] : ids;
    }
}
