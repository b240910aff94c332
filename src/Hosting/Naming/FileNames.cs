using System.Globalization;

namespace InnovationDomain.Hosting.Naming;

/// <summary>Gives each title of a batch a file name of its own; the same titles in the same order get the same names.</summary>
internal sealed class FileNames
{
    private const string Extension = ".docx";

    // File systems take 255 bytes, or 255 UTF-16 units; some room stays for the folder in the 260 units of a path of Windows.
    private const int MostBytes = 200;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _next = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string? title)
    {
        string stem = SafeStem.Cut(SafeStem.Of(title), MostBytes - Extension.Length);
        string name = stem + Extension;
        if (_taken.Add(name))
        {
            return name;
        }

        int number = _next.GetValueOrDefault(stem, 2);
        do
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $" ({number++}){Extension}");
            name = SafeStem.Cut(stem, MostBytes - suffix.Length) + suffix;
        }
        while (!_taken.Add(name));
        _next[stem] = number;
        return name;
    }
}
