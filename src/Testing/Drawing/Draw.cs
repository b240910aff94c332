using System.Collections.Immutable;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>The choices of which one value is made: a seed makes the same value again.</summary>
/// <remarks>FsCheck gives the seed and the size, so that its replay replays us. Values that rest on one another (an event on the event before it) are drawn in plain code, one after the other.</remarks>
internal sealed class Draw
{
    // The depth up to which half of what is optional is there; below it trees grow no further.
    private const int Deep = 5;

    private readonly int _size;
    private readonly int _fullness;
    private ulong _state;
    private int _depth;
    private LocalDate? _today;

    public Draw(int seed, int size, bool isExtreme)
    {
        _state = (ulong)(uint)seed * 0x9E3779B97F4A7C15;
        (_size, IsExtreme) = (Math.Clamp(size, 0, 100), isExtreme);
        _fullness = !isExtreme ? 65 : Pick(0, 65, 65, 100);
    }

    /// <summary>Gets whether bounds of ranges, empty lists and very long texts are wanted.</summary>
    public bool IsExtreme { get; }

    /// <summary>Gets whether the value that is being made is the one that was asked for, not a part of it.</summary>
    public bool IsWhole => _depth == 1;

    public int Next(int below) => (int)(Bits() % (ulong)below);

    public int Between(int least, int greatest) => least + Next(greatest - least + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> from) => from[Next(from.Length)];

    public T PickOf<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    /// <summary>A number of things, more of them for greater sizes.</summary>
    public int Count(int least, int most)
    {
        if (IsExtreme && Chance(40))
        {
            return Chance(60) ? least : _depth > 3 ? most : most * 3;
        }

        int span = _depth > Deep ? Math.Min(1, most - least) : _depth > 3 ? Math.Min(2, most - least) : most - least;
        return least + Next((span * (_size + 20) / 120) + 1);
    }

    public ImmutableArray<T> Many<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, Count(least, most)).Select(_ => make())];

    /// <summary>Things that differ in their keys, of which there are <paramref name="least"/> at least.</summary>
    public ImmutableArray<T> Different<T, TKey>(int least, int most, Func<T> make, Func<T, TKey> key)
    {
        var made = new List<T>();
        var keys = new HashSet<TKey>();
        int wanted = Count(least, most);
        for (int tries = 20 + (10 * wanted); tries > 0 && made.Count < wanted; tries--)
        {
            T item = make();
            if (keys.Add(key(item)))
            {
                made.Add(item);
            }
        }

        return [.. made];
    }

    /// <summary>Some of the things, in their order.</summary>
    public ImmutableArray<T> Some<T>(IEnumerable<T> from, int percent = 50) => [.. from.Where(_ => Chance(percent))];

    public ImmutableArray<T> Shuffled<T>(IEnumerable<T> from) => [.. from.Select(item => (item, Order: Bits())).OrderBy(pair => pair.Order).Select(pair => pair.item)];

    /// <summary>Answers whether an optional part is there.</summary>
    public bool Fills() => Chance(_depth > Deep ? Math.Min(_fullness, 8) : _depth > 3 ? _fullness * 2 / 5 : _fullness);

    /// <summary>A day not before the days that were drawn, so that what is drawn later happened later.</summary>
    public LocalDate Day()
    {
        _today ??= IsExtreme && Chance(60) ? Pick(ExtremeDays.Bases) : new LocalDate(2015, 9, 1).PlusDays(Next(3_650));
        int step = IsExtreme && Chance(20) ? Pick(1, 365, 366) : Chance(20) ? 0 : Chance(70) ? Between(1, 20) : Between(21, 60);
        return Advance(step);
    }

    /// <summary>Lets days pass.</summary>
    public LocalDate Advance(int days)
    {
        LocalDate today = _today ?? Day();
        _today = today = Period.DaysBetween(today, ExtremeDays.Last) <= days ? ExtremeDays.Last : today.PlusDays(days);
        return today;
    }

    /// <summary>Lets days pass up to a day, which may have passed already.</summary>
    public LocalDate AdvanceTo(LocalDate day)
    {
        LocalDate today = _today ?? Day();
        _today = today = LocalDate.Max(today, LocalDate.Min(day, ExtremeDays.Last));
        return today;
    }

    public T Any<T>() => (T)Make(typeof(T), default);

    public T Any<T>(string member) => (T)Make(typeof(T), new(null, member));

    /// <summary>A part that may be missing.</summary>
    public T? Maybe<T>()
        where T : class => Fills() ? Any<T>() : null;

    public string Text(string member) => Texts.For(this, new(null, member));

    public string? MaybeText(string member) => Fills() ? Text(member) : null;

    /// <exception cref="ArgumentException">The domain refused whatever was drawn.</exception>
    public object Make(Type type, Member member)
    {
        _depth++;
        try
        {
            return Recipes.Make(this, type, member);
        }
        finally
        {
            _depth--;
        }
    }

    // SplitMix64.
    private ulong Bits()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
