using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Evaluation;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Laws;

/// <summary>The subjects of a plugin, drawn by seed and number, every fourth at its worst, and kept, so that all laws of the plugin share the cost.</summary>
internal sealed class DocumentCases<TSubject> : ILawCases<DocumentCase<TSubject>>
    where TSubject : class
{
    private const int GreatestSize = 60;
    private const int MostTries = 50;

    private readonly Lock _lock = new();
    private readonly DocumentLawSetup<TSubject> _setup;
    private readonly Arbitrary<TSubject> _subjects;
    private readonly Gen<TSubject>? _extremes;
    private readonly Dictionary<int, DocumentCase<TSubject>> _known = [];
    private int _seed;

    private readonly bool _keeps;

    /// <param name="setup">How subjects are drawn.</param>
    /// <param name="keeps">Whether subjects are kept from one law to the next; what a plugin changed stays changed.</param>
    public DocumentCases(DocumentLawSetup<TSubject> setup, bool keeps = true)
    {
        (_setup, _keeps) = (setup, keeps);
        _subjects = setup.Subjects ?? Found();
        _extremes = setup.Extremes ?? (setup.Subjects is null && typeof(TSubject).Assembly == typeof(Rule).Assembly
            ? InnovationArbitraries.Map.ArbFor<Extreme<TSubject>>().Generator.Select(extreme => extreme.Value) : null);
    }

    public DocumentCase<TSubject> At(int seed, int number)
    {
        lock (_lock)
        {
            if (seed != _seed || !_keeps)
            {
                _known.Clear();
                _seed = seed;
            }

            return _known.TryGetValue(number, out DocumentCase<TSubject>? known) ? known : _known[number] = Make(seed, number);
        }
    }

    public IEnumerable<DocumentCase<TSubject>> Smaller(DocumentCase<TSubject> broken)
    {
        bool isAny = false;
        foreach (TSubject smaller in _subjects.Shrinker(broken.Subject))
        {
            isAny = true;
            if (_setup.Allows(smaller))
            {
                yield return broken with { Subject = smaller };
            }
        }

        if (!isAny && Members.Find(typeof(TSubject)) is not null)
        {
            foreach (TSubject smaller in Shrinking.Smaller.Than(broken.Subject).Where(_setup.Allows))
            {
                yield return broken with { Subject = smaller };
            }
        }
    }

    private static Arbitrary<TSubject> Found()
    {
        try
        {
            return InnovationArbitraries.Map.ArbFor<TSubject>();
        }
        catch (Exception unknown)
        {
            throw new ArgumentException($"No arbitrary makes a {typeof(TSubject).Name}. Give DocumentLawSetup.Subjects one: Arb.From(generator, shrinker).", nameof(_setup), unknown);
        }
    }

    private DocumentCase<TSubject> Make(int seed, int number)
    {
        int own = (int)(((uint)seed * 2_654_435_761u) + ((uint)number * 40_503u)) & int.MaxValue;
        int size = 1 + (number * 7 % GreatestSize);
        TSubject subject = Draw(_extremes is not null && number % 4 == 3 ? _extremes : _subjects.Generator, own, size);
        ImmutableArray<CompositionContext> contexts = _setup.Contexts(subject);
        return contexts.IsDefaultOrEmpty
            ? throw new ArgumentException("DocumentLawSetup.Contexts answered none. Give one context at least, such as CompositionContext.Unregistered.", nameof(seed))
            : new(subject, Draw(_subjects.Generator, own + 1, size), contexts[number % contexts.Length]);
    }

    private TSubject Draw(Gen<TSubject> from, int seed, int size)
    {
        for (int tries = 0; tries < MostTries; tries++)
        {
            TSubject drawn = from.Sample(1, new Rnd((uint)seed + ((ulong)tries * 7_919)), size)[0];
            if (_setup.Allows(drawn))
            {
                return drawn;
            }
        }

        throw new ArgumentException(FormattableString.Invariant($"DocumentLawSetup.Allows refused {MostTries} drawn subjects one after the other. Give Subjects a generator of what can be."), nameof(from));
    }
}
