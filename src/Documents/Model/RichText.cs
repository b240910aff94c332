using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A text of one or several runs: a string, or <c>["Согласно пункту ", Run.NumberOf("plan"), "."]</c>.</summary>
/// <remarks>Typography works over the whole text, across its runs. The default value is empty, which only a cell of a table may be.</remarks>
[CollectionBuilder(typeof(RichText), nameof(Of))]
public readonly record struct RichText
{
    // A string or an array of at least one run: half the documents of the world are tables, and a cell must be cheap.
    private readonly object? _content;

    private RichText(object? content) => _content = content;

    /// <summary>Gets whether there is no text.</summary>
    public bool IsEmpty => _content is null;

    /// <summary>Gets the runs.</summary>
    /// <value>Empty when the text is.</value>
    public ImmutableArray<Run> Runs => _content switch
    {
        string text => [new TextRun(text)],
        Run[] runs => ImmutableCollectionsMarshal.AsImmutableArray(runs),
        _ => [],
    };

    /// <summary>Gets the text when it is one run of plain type.</summary>
    internal string? Plain => _content as string;

    /// <summary>Gets about how many letters there are; a number that is not known yet counts as three.</summary>
    internal int Length
    {
        get
        {
            if (_content is not Run[] runs)
            {
                return Plain?.Length ?? 0;
            }

            int length = 0;
            foreach (Run run in runs)
            {
                length += run switch { TextRun text => text.Text.Length, FormField blank => blank.Length, Reference => 3, _ => 0 };
            }

            return length;
        }
    }

    /// <summary>Gets whether it leads to what stands after it.</summary>
    internal bool EndsWithColon => _content is Run[] runs ? runs[^1] is TextRun last && last.Text.EndsWith(':') : Plain?.EndsWith(':') == true;

    /// <summary>Gets whether a run prints a number that only the whole document knows.</summary>
    internal bool HasReferences => _content is Run[] runs && Array.Exists(runs, run => run is Reference);

    /// <summary>Makes a text of plain type; it is checked by the block that takes it.</summary>
    public static implicit operator RichText(string? text) => new(string.IsNullOrEmpty(text) ? null : text);

    /// <summary>Makes a text of one run.</summary>
    public static implicit operator RichText(Run run) => Of([run]);

    /// <summary>Makes a text of runs; collection expressions end here.</summary>
    /// <exception cref="ArgumentException">One of the runs is <see langword="null"/>.</exception>
    public static RichText Of(params ReadOnlySpan<Run> runs)
    {
        if (runs.Contains(null!))
        {
            throw new ArgumentException("One of the runs is null. Leave it out.", nameof(runs));
        }

        return runs is [] ? default : runs is [TextRun { IsPlain: true } only] ? new(only.Text) : new(runs.ToArray());
    }

    /// <summary>Lets a collection expression know that a text is made of runs.</summary>
    public ImmutableArray<Run>.Enumerator GetEnumerator() => Runs.GetEnumerator();

    /// <summary>Answers the text without its look; a reference stands as the id of its target in brackets.</summary>
    public override string ToString()
    {
        if (_content is not Run[] runs)
        {
            return Plain ?? "";
        }

        var text = new StringBuilder();
        foreach (Run run in runs)
        {
            text.Append(run);
        }

        return text.ToString();
    }

    /// <summary>Answers this text when it can be printed.</summary>
    internal RichText Require(string name)
    {
        if (_content is Run[] runs)
        {
            if (!runs.Any(run => run is Reference or FormField || (run is TextRun text && !string.IsNullOrWhiteSpace(text.Text))))
            {
                PrintableText.Require("", name);
            }
        }
        else
        {
            PrintableText.Require(Plain ?? "", name);
        }

        return this;
    }

    /// <summary>Answers this text, one of several, when it can be printed.</summary>
    internal RichText Require(string list, int index) =>
        // The name of an item is made for a message only: nearly every text is fine.
        Plain is { } text && char.IsLetterOrDigit(text[0]) && !text.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF') && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') ? this : Require($"{list}[{index}]");

    /// <summary>Answers this text with another one before it.</summary>
    internal RichText After(string start) => _content is Run[] runs ? new((Run[])[start, .. runs]) : new(start + Plain);

    /// <summary>Answers this text with its first characters changed: those of the first run, when that is text.</summary>
    internal RichText WithStart(Func<string, string> change) => Change(0, change);

    /// <summary>Answers this text with its last characters changed: those of the last run, when that is text, else of a run that is added.</summary>
    internal RichText WithEnd(Func<string, string> change) => Change(^1, change);

    private RichText Change(Index place, Func<string, string> change)
    {
        if (_content is not Run[] runs)
        {
            return _content is string plain ? new(change(plain)) : this;
        }

        if (runs[place] is TextRun { IsVerbatim: false } run)
        {
            string changed = change(run.Text);
            if (changed == run.Text)
            {
                return this;
            }

            var copy = (Run[])runs.Clone();
            copy[place] = run.With(changed);
            return new(copy);
        }

        // After a number or a line to fill in, a mark at the end is a run of its own.
        const string letter = "а";
        return place.IsFromEnd && change(letter) is { Length: > 1 } marked ? new((Run[])[.. runs, new TextRun(marked[letter.Length..])]) : this;
    }
}
