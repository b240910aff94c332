using FsCheck;
using FsCheck.Fluent;
using InnovationDomain.Evaluation;
using InnovationDomain.Testing.Drawing;
using NodaTime;

namespace InnovationDomain.Testing.Laws;

/// <summary>The cases of a rule: drawn by seed and number, three of four driven to a bound, and kept, so that all laws of the rule share the cost.</summary>
internal sealed class LawCases<TSubject> : ILawCases<LawCase<TSubject>>
    where TSubject : class
{
    private const int GreatestSize = 60;
    private const int MostTries = 50;

    private readonly Lock _lock = new();
    private readonly Rule<TSubject>? _rule;
    private readonly RuleLawSetup<TSubject> _setup;
    private readonly Arbitrary<TSubject> _subjects;
    private readonly Gen<TSubject>? _extremes;
    private readonly Gen<EvaluationContext> _contexts;
    private readonly Dictionary<int, LawCase<TSubject>> _known = [];
    private int _seed;

    public LawCases(Rule<TSubject>? rule, RuleLawSetup<TSubject> setup)
    {
        (_rule, _setup) = (rule, setup);
        _subjects = setup.Subjects ?? Found();
        _extremes = setup.Subjects is null && typeof(TSubject).Assembly == typeof(Rule).Assembly ? InnovationArbitraries.Map.ArbFor<Extreme<TSubject>>().Generator.Select(extreme => extreme.Value) : null;
        _contexts = setup.Contexts ?? Days(setup);
    }

    public IEnumerable<LawCase<TSubject>> Smaller(LawCase<TSubject> broken) => _subjects.Shrinker(broken.Subject).Where(_setup.Allows).Select(subject => broken with { Subject = subject });

    public LawCase<TSubject> At(int seed, int number)
    {
        lock (_lock)
        {
            if (seed != _seed)
            {
                _known.Clear();
                _seed = seed;
            }

            return _known.TryGetValue(number, out LawCase<TSubject>? known) ? known : _known[number] = Make(seed, number);
        }
    }

    private static Gen<EvaluationContext> Days(RuleLawSetup<TSubject> setup) => Gen.Choose(0, 40 * 16).Select(number => new EvaluationContext
    {
        Profile = setup.Profile,
        AssessedOn = new LocalDate(2024, 8, 25).PlusDays(number % 16).PlusMonths(number / 16),
        ZoneId = number % 3 == 0 ? null : "Europe/Moscow",
    });

    private static Arbitrary<TSubject> Found()
    {
        try
        {
            return InnovationArbitraries.Map.ArbFor<TSubject>();
        }
        catch (Exception unknown)
        {
            throw new ArgumentException($"No arbitrary makes a {typeof(TSubject).Name}. Give RuleLawSetup.Subjects one, with a shrinker: Arb.From(generator, shrinker).", nameof(_setup), unknown);
        }
    }

    private LawCase<TSubject> Make(int seed, int number)
    {
        int own = (int)(((uint)seed * 2_654_435_761u) + ((uint)number * 40_503u)) & int.MaxValue;
        int size = 1 + (number * 7 % GreatestSize);
        TSubject subject = Draw(_extremes is not null && number % 10 == 9 ? _extremes : _subjects.Generator, own, size);
        TSubject other = Draw(_subjects.Generator, own + 1, size);
        EvaluationContext context = _contexts.Sample(1, new Rnd((ulong)(uint)own + 2), size)[0];
        if (_rule is { Measures.IsEmpty: false } rule && number % 4 != 3)
        {
            var draw = new Draw(own, size, isExtreme: false);
            subject = new Steering<TSubject>(rule, context, _setup.Allows, () => Draw(_subjects.Generator, draw.Next(int.MaxValue), size)).Toward(number % 3 - 1, subject, other, draw);
        }

        return new(subject, other, context, own);
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

        throw new ArgumentException(FormattableString.Invariant($"RuleLawSetup.Allows refused {MostTries} drawn subjects one after the other. Give Subjects a generator of what can be."), nameof(from));
    }
}
