using System.Text;
using System.Text.Unicode;
using InnovationDomain.Wording;

namespace InnovationDomain.Tool.Declension;

/// <summary>A line to decline, or what is wrong with it.</summary>
internal sealed record DeclineLine
{
    private const string Kinds = "surname, firstname, midname, fullname, position, org, noun-anim, noun-inan";

    private DeclineLine(string kind, string gender, string text) => (Kind, Gender, Text) = (kind, gender, text);

    public string Kind { get; }

    public string Gender { get; }

    /// <summary>Gets the text exactly as it was given.</summary>
    public string Text { get; }

    /// <summary>Gets the code of what is wrong.</summary>
    public string? Fault { get; private init; }

    /// <summary>Gets what is wrong and what to do.</summary>
    public string? Advice { get; private init; }

    public bool IsPersonal => Kind is "surname" or "firstname" or "midname" or "fullname";

    public static DeclineLine TooLong { get; } = new("-", "-", "") { Fault = "LINE004", Advice = "the line is longer than 64 KB. Write one name or phrase on a line" };

    public static DeclineLine Read(ReadOnlySpan<byte> utf8)
    {
        // Files from Windows end their lines by \r\n.
        string line = Encoding.UTF8.GetString(utf8 is [.., (byte)'\r'] ? utf8[..^1] : utf8);
        string[] columns = line.Split('\t');
        var read = new DeclineLine(columns[0].Length == 0 ? "-" : columns[0], columns.Length > 1 && columns[1].Length > 0 ? columns[1] : "-", columns.Length > 2 ? columns[2] : "");
        return columns.Length != 3 ? read.With("LINE001", $"three columns are needed, kind, gender and text with a tab between, and there {(columns.Length == 1 ? "is 1" : $"are {columns.Length}")}. Write such as “surname<tab>ж<tab>Петренко”")
            : !Utf8.IsValid(utf8) ? read.With("LINE004", "the line is not UTF-8. Save the file as UTF-8")
            : !IsKind(read.Kind) ? read.With("LINE002", $"the kind “{columns[0]}” is unknown. Write one of {Kinds}")
            : columns[1] is not ("м" or "ж" or "с" or "мн" or "-") ? read.With("LINE003", $"the gender “{columns[1]}” is unknown. Write м, ж, с, мн or -")
            : read is { IsPersonal: true, Gender: "с" or "мн" } ? read.With("LINE003", $"a {read.Kind} has not the gender “{read.Gender}”. Write м, ж or -")
            : string.IsNullOrWhiteSpace(read.Text) ? read.With("LINE004", "the text is blank. Write a name or phrase in the nominative")
            : read.Printable();
    }

    public DeclineLine With(string fault, string advice) => this with { Fault = fault, Advice = advice };

    private static bool IsKind(string kind) => kind is "surname" or "firstname" or "midname" or "fullname" or "position" or "org" or "noun-anim" or "noun-inan";

    private DeclineLine Printable()
    {
        try
        {
            PrintableText.Require(Text, "the text");
            return this;
        }
        catch (ArgumentException error)
        {
            int parameter = error.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
            return With("LINE004", error.Message[..(parameter < 0 ? error.Message.Length : parameter)].TrimEnd('.'));
        }
    }
}
