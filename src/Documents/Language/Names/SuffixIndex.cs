namespace InnovationDomain.Documents.Language.Names;

/// <summary>Finds the longest known ending of a word: a tree of letters read from the last one backwards.</summary>
/// <remarks>
/// An entry is an ending («ский»), or a whole word after «^» («^дюма»). «1:» or «2:» before it limits it to words of one or two syllables («1:ой»: «Цой»).
/// Letters are small ones; е of an entry also stands for ё of a word, unless the same place has an entry with ё.
/// </remarks>
internal sealed class SuffixIndex<T>
    where T : class
{
    private const char WordStart = '^';

    private readonly Node[] _nodes;

    public SuffixIndex(IEnumerable<(T Value, string Entries)> rules)
    {
        var nodes = new List<Node> { default };
        foreach ((T value, string entries) in rules)
        {
            foreach (string entry in entries.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                Add(nodes, entry, value);
            }
        }

        _nodes = [.. nodes];
    }

    /// <summary>Answers the value of the longest ending that fits, or <see langword="null"/> when none does.</summary>
    /// <param name="word">Any letters, in any case.</param>
    /// <param name="isWhole">Whether an entry named the whole word.</param>
    public T? Find(ReadOnlySpan<char> word, out bool isWhole)
    {
        T? best = null;
        isWhole = false;
        int node = 0;
        int syllables = -1;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            node = Step(node, Letters.ToLower(word[i]));
            if (node == 0)
            {
                return best;
            }

            best = Value(node, word, ref syllables) ?? best;
        }

        node = Child(node, WordStart);
        if (node != 0 && Value(node, word, ref syllables) is { } whole)
        {
            isWhole = true;
            return whole;
        }

        return best;
    }

    private static void Add(List<Node> nodes, string entry, T value)
    {
        int syllables = entry[0] is '1' or '2' ? entry[0] - '0' : 0;
        string letters = syllables == 0 ? entry : entry[2..];
        int node = 0;
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            node = GetOrAddChild(nodes, node, letters[i]);
        }

        Node last = nodes[node];
        nodes[node] = syllables switch
        {
            1 => last with { OfOne = value },
            2 => last with { OfTwo = value },
            _ => last with { OfAny = value },
        };
    }

    private static int GetOrAddChild(List<Node> nodes, int parent, char letter)
    {
        int child = nodes[parent].FirstChild;
        while (child != 0 && nodes[child].Letter != letter)
        {
            child = nodes[child].NextSibling;
        }

        if (child == 0)
        {
            child = nodes.Count;
            nodes.Add(new Node { Letter = letter, NextSibling = nodes[parent].FirstChild });
            nodes[parent] = nodes[parent] with { FirstChild = child };
        }

        return child;
    }

    private int Step(int node, char letter)
    {
        int child = Child(node, letter);
        return child == 0 && letter == 'ё' ? Child(node, 'е') : child;
    }

    private int Child(int node, char letter)
    {
        int child = _nodes[node].FirstChild;
        while (child != 0 && _nodes[child].Letter != letter)
        {
            child = _nodes[child].NextSibling;
        }

        return child;
    }

    private T? Value(int node, ReadOnlySpan<char> word, ref int syllables)
    {
        ref readonly Node found = ref _nodes[node];
        if (found.OfOne is null && found.OfTwo is null)
        {
            return found.OfAny;
        }

        syllables = syllables < 0 ? Letters.CountVowels(word) : syllables;
        return syllables switch
        {
            <= 1 => found.OfOne,
            2 => found.OfTwo,
            _ => null,
        } ?? found.OfAny;
    }

    private readonly record struct Node
    {
        public char Letter { get; init; }

        public int FirstChild { get; init; }

        public int NextSibling { get; init; }

        public T? OfAny { get; init; }

        public T? OfOne { get; init; }

        public T? OfTwo { get; init; }
    }
}
