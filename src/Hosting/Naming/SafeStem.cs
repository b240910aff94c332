using System.Globalization;
using System.Text;

namespace InnovationDomain.Hosting.Naming;

/// <summary>What stays of a title when it becomes a part of a file name. Known to no culture and no system: the same everywhere.</summary>
internal static class SafeStem
{
    private const string OfNothing = "документ";

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    public static string Of(string? title)
    {
        var stem = new StringBuilder();

        // «Реестр: Лесногорск» needs no hyphen for its colon, «10:30» does.
        foreach (Rune rune in (title ?? "").Replace(": ", " ", StringComparison.Ordinal).EnumerateRunes())
        {
            Append(stem, rune);
        }

        string safe = stem.ToString().TrimStart(' ', '.', '-').TrimEnd(' ', '.');
        return safe.Length == 0 ? OfNothing : IsDevice(safe) ? "_" + safe : safe;
    }

    /// <summary>Answers as much of a stem as fits, between words where that keeps the most of it.</summary>
    public static string Cut(string stem, int mostBytes)
    {
        if (Encoding.UTF8.GetByteCount(stem) <= mostBytes)
        {
            return stem;
        }

        int length = 0;
        int bytes = 0;
        foreach (Rune rune in stem.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > mostBytes)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        int space = stem.LastIndexOf(' ', length);
        return stem[..(space > length / 2 ? space : length)].TrimEnd(' ', '.');
    }

    private static void Append(StringBuilder stem, Rune rune)
    {
        switch (rune.Value)
        {
            case '/' or '\\' or '|' or ':':
                if (stem.Length == 0 || stem[^1] != '-')
                {
                    stem.Append('-');
                }

                return;
            case '"' or '<' or '>' or '?' or '*':
                return;

            // «й» and «ё» of two characters, as names of macOS spell them, look like those of one and are the same file there.
            // String.Normalize does nothing on a machine without ICU.
            case '\u0306' when stem.Length > 0 && stem[^1] is 'и' or 'И':
                stem[^1] = stem[^1] == 'и' ? 'й' : 'Й';
                return;
            case '\u0308' when stem.Length > 0 && stem[^1] is 'е' or 'Е':
                stem[^1] = stem[^1] == 'е' ? 'ё' : 'Ё';
                return;
        }

        if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
        {
            if (stem.Length > 0 && stem[^1] != ' ')
            {
                stem.Append(' ');
            }
        }
        else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && rune != Rune.ReplacementChar)
        {
            stem.Append(rune.ToString());
        }
    }

    // Windows takes «CON.a.docx» for the device too.
    private static bool IsDevice(string stem)
    {
        string name = stem.Split('.')[0].TrimEnd();
        return Devices.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (name.Length == 4
                && (name.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LPT", StringComparison.OrdinalIgnoreCase))
                && name[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }
}
