using System.Text;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>Changes of one part as text: what is not changed keeps its bytes.</summary>
internal sealed class PartEdits
{
    private readonly PartXml _part;
    private readonly List<(int Start, int End, string Text)> _edits = [];

    public PartEdits(PartXml part) => _part = part;

    public bool IsEmpty => _edits.Count == 0;

    public PartXml Part => _part;

    public void Replace(int start, int end, string text) => _edits.Add((start, end, text));

    public void Insert(int at, string text) => Replace(at, at, text);

    public void Remove(PartElement element) => Replace(element.Start, element.End, "");

    public void SetContent(PartElement element, string text) => Replace(element.ContentStart, element.ContentEnd, Escape(text));

    /// <summary>Gives attributes of WordprocessingML their values; those that are not there are added.</summary>
    public void SetAttributes(PartElement element, params IEnumerable<(string Name, string Value)> values)
    {
        string tag = _part.Text[element.Start..element.ContentStart];
        string prefix = PrefixOf(element);
        foreach ((string name, string value) in values)
        {
            string full = prefix + name;
            int at = FindAttribute(tag, full);
            if (at < 0)
            {
                int end = tag.EndsWith("/>", StringComparison.Ordinal) ? tag.Length - 2 : tag.Length - 1;
                tag = tag.Insert(end, $" {full}=\"{Escape(value)}\"");
            }
            else
            {
                int open = tag.IndexOfAny(['"', '\''], at);
                int close = tag.IndexOf(tag[open], open + 1);
                tag = string.Concat(tag.AsSpan(0, open + 1), Escape(value), tag.AsSpan(close));
            }
        }

        Replace(element.Start, element.ContentStart, tag);
    }

    /// <summary>Puts markup into an element before the first child whose name is among <paramref name="followers"/>, or at its end.</summary>
    /// <param name="element">The element.</param>
    /// <param name="markup">Made by the prefix of the element.</param>
    /// <param name="followers">What stands after it by the schema.</param>
    public void AddChild(PartElement element, Func<string, string> markup, string[] followers)
    {
        string prefix = PrefixOf(element);
        string content = markup(prefix);
        if (element.IsEmpty)
        {
            string tag = _part.Text[element.Start..element.ContentStart];
            string name = tag[1..tag.IndexOfAny([' ', '/', '>', '\t', '\r', '\n'])];
            Replace(element.Start, element.End, $"{tag[..^2].TrimEnd()}>{content}</{name}>");
            return;
        }

        PartElement? next = element.Children.Find(child => followers.Contains(child.Name));
        Insert(next?.Start ?? element.ContentEnd, content);
    }

    /// <summary>The prefix by which the part writes an element, with its colon: «w:».</summary>
    public string PrefixOf(PartElement element)
    {
        int end = element.Start + 1;
        while (end < _part.Text.Length && _part.Text[end] is not (' ' or '>' or '/' or ':' or '\t' or '\r' or '\n'))
        {
            end++;
        }

        return _part.Text[end] == ':' ? _part.Text[(element.Start + 1)..(end + 1)] : "";
    }

    /// <summary>Answers the part with its changes; edits at one place stand in the order they were made.</summary>
    public string Apply()
    {
        var text = new StringBuilder(_part.Text.Length + (64 * _edits.Count));
        int at = 0;
        foreach ((int start, int end, string replacement) in _edits.Select((edit, i) => (edit, i)).OrderBy(entry => entry.edit.Start).ThenBy(entry => entry.i).Select(entry => entry.edit))
        {
            // Two changes of one element: the first stands, the next pass makes the other.
            if (start < at)
            {
                continue;
            }

            text.Append(_part.Text, at, start - at).Append(replacement);
            at = end;
        }

        return text.Append(_part.Text, at, _part.Text.Length - at).ToString();
    }

    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static int FindAttribute(string tag, string name)
    {
        for (int at = tag.IndexOf(name, StringComparison.Ordinal); at > 0; at = tag.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (char.IsWhiteSpace(tag[at - 1]) && tag.AsSpan(at + name.Length).TrimStart().StartsWith("="))
            {
                return at;
            }
        }

        return -1;
    }
}
