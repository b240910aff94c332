using System.Globalization;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>What is attached to a letter, one entry of the mark «Приложение:» (отметка о приложении).</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.19; the forms were read in the edition of 2016 and in agency instructions.</remarks>
public sealed class Attachment
{
    /// <summary>Makes an attachment.</summary>
    /// <param name="name">What it is: «Программа конференции»; the default is none, when the text of the letter names it.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public Attachment(string? name = null) => Name = name is null ? null : PrintableText.Require(name, nameof(name));

    /// <summary>Gets what it is; <see langword="null"/> when the text names it.</summary>
    public string? Name { get; }

    /// <summary>Gets how many sheets it has.</summary>
    /// <value>From 1. The default is <see langword="null"/>: bound or electronic, sheets are not told.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Sheets { get; init => field = Positive(value, nameof(Sheets)); }

    /// <summary>Gets how many copies there are.</summary>
    /// <value>From 1, which is the default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Copies { get; init => field = Positive(value, nameof(Copies))!.Value; } = 1;

    /// <summary>Gets whether it goes to the first addressee only.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool OnlyToFirstAddressee { get; init; }

    /// <summary>Gets how many sheets it has together with what is attached to it in turn: «… и приложение к нему, всего на 3 л.».</summary>
    /// <value>From 1. The default is <see langword="null"/>: nothing is attached to it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? SheetsWithItsOwnAttachment { get; init => field = Positive(value, nameof(SheetsWithItsOwnAttachment)); }

    /// <summary>Answers the entry as printed, without a full stop of its own at the end: «на 3 л. в 1 экз.».</summary>
    public override string ToString()
    {
        string amount = SheetsWithItsOwnAttachment is { } all ? string.Create(CultureInfo.InvariantCulture, $"всего на {all} л.")
            : Sheets is { } sheets ? string.Create(CultureInfo.InvariantCulture, $"на {sheets} л.") : "";
        string name = Name is null ? "" : SheetsWithItsOwnAttachment is null ? Name : $"{Name} и приложение к нему,";
        string copies = string.Create(CultureInfo.InvariantCulture, $"в {Copies} экз.");
        string address = OnlyToFirstAddressee ? " только в первый адрес." : "";
        return string.Join(' ', new[] { name, amount, copies }.Where(part => part.Length > 0)) + address;
    }

    private static int? Positive(int? value, string name) => value is null or >= 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Sheets and copies are counted from 1.");
}
