using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Correspondence;

/// <summary>What is sent with a letter (приложение к письму).</summary>
public sealed class LetterAttachment
{
    /// <summary>Gets what it is: «Форма заявки».</summary>
    /// <value>The default is <see langword="null"/>: the text of the letter names it, and the mark tells its sheets alone.</value>
    public string? Name { get; init => field = value is null ? null : PrintableText.Require(value, "LetterAttachment.Name"); }

    /// <summary>Gets how many sheets it has.</summary>
    /// <value>From 1. The default is <see langword="null"/>: bound or electronic, sheets are not told.</value>
    public int? Sheets
    {
        get;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Sheets), value, "LetterAttachment.Sheets counts from 1. Leave it out where sheets are not told.");
    }

    /// <summary>Gets how many copies there are.</summary>
    /// <value>From 1, which is the default.</value>
    public int Copies
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Copies), value, "LetterAttachment.Copies counts from 1.");
    } = 1;
}
