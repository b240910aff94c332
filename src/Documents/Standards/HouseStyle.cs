using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Letterheads;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Standards;

/// <summary>What an organization decides over the standard (фирменный стиль), in its own act on records management.</summary>
/// <remarks>
/// Only what is set departs from the standard. <see cref="DocumentStandard.With"/> joins both, checks the values against the limits of the standard,
/// and keeps for each value where it comes from. Immutable.
/// </remarks>
public sealed class HouseStyle
{
    /// <summary>Gets the style that decides nothing.</summary>
    public static HouseStyle None { get; } = new();

    /// <summary>Gets the act that decides: «Инструкция по делопроизводству МКУ ИМЦРО, п. 2.3». It stands as the clause of every value from here.</summary>
    /// <value>The default is «решение организации».</value>
    public string Source { get; init => field = PrintableText.Require(value, "HouseStyle.Source"); } = "решение организации";

    /// <summary>Gets the typeface.</summary>
    /// <value>The default is <see langword="null"/>: that of the standard. The edition of 2016 takes free fonts only.</value>
    /// <exception cref="ArgumentException">The value is not made of letters, digits, spaces and hyphens.</exception>
    public string? Font
    {
        get;
        init => field = value is null || (PrintableText.Require(value, "HouseStyle.Font").All(c => char.IsLetterOrDigit(c) || c is ' ' or '-') && value.Length <= 31)
            ? value
            : throw new ArgumentException($"HouseStyle.Font is “{value}”. Give the name of a typeface, 31 letters, digits, spaces and hyphens at most.", nameof(Font));
    }

    /// <summary>Gets the size of letters of the text.</summary>
    /// <value>The default is <see langword="null"/>: that of the standard, 14 points. Sizes of 12, 13 and 14 points are recommended; others are refused.</value>
    public Length? FontSize { get; init; }

    /// <summary>Gets the line spacing of the text in percent of a single one.</summary>
    /// <value>From 100 to 150. The default is <see langword="null"/>: that of the standard.</value>
    public int? LineSpacingPercent { get; init; }

    /// <summary>Gets the margins.</summary>
    /// <value>Not less than those of the standard. The default is <see langword="null"/>: those of the standard.</value>
    public PageMargins? Margins { get; init; }

    /// <summary>Gets whether the documents are kept for more than ten years, so that the left margin is 30 mm at least.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsKeptOverTenYears { get; init; }

    /// <summary>Gets the gap between text and signature.</summary>
    /// <value>The default is <see langword="null"/>: that of the standard.</value>
    public Length? SpaceBeforeSignature { get; init; }

    /// <summary>Gets the gap between requisites.</summary>
    /// <value>The default is <see langword="null"/>: that of the standard.</value>
    public Length? SpaceBetweenRequisites { get; init; }

    /// <summary>Gets the blank that the library draws.</summary>
    /// <value>The default is a longitudinal, centred one without signs.</value>
    public Blank Blank { get; init => field = value ?? new(); } = new();

    /// <summary>Gets the letterhead of the organization, which stands in place of the drawn blank.</summary>
    /// <value>The default is <see langword="null"/>: the blank is drawn.</value>
    public Letterhead? Letterhead { get; init; }

    /// <summary>Gets where the title stands.</summary>
    /// <value>The default is <see cref="TitlePlace.ByBlank"/>.</value>
    public TitlePlace TitlePlace { get; init => field = Known(value, nameof(TitlePlace)); }

    /// <summary>Gets how «приказываю» stands.</summary>
    /// <value>The default is <see cref="DispositiveWordStyle.Inline"/>.</value>
    public DispositiveWordStyle DispositiveWord { get; init => field = Known(value, nameof(DispositiveWord)); }

    /// <summary>Gets where the initials of addressees stand.</summary>
    /// <value>The default is <see cref="AddresseeInitials.AfterSurname"/>.</value>
    public AddresseeInitials AddresseeInitials { get; init => field = Known(value, nameof(AddresseeInitials)); }

    private static T Known<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"HouseStyle.{name} has no such value. Take one of the named values of {typeof(T).Name}.");
}
