using InnovationDomain.Evaluation;

namespace InnovationDomain.Testing.Laws;

/// <summary>Tries a law on cases, and makes the case that breaks it smaller.</summary>
internal static class LawTrial
{
    private const int MostShrinks = 300;
    private const int MostCandidates = 4_000;

    /// <summary>A law about cases; of what <paramref name="look"/> answers, a <see langword="null"/> is a comparison that holds, a text is one that does not.</summary>
    public static Law Of<TSubject>(
        string of, string? clause, string name, string meaning, LawCases<TSubject> cases, int count, Func<LawCase<TSubject>, IEnumerable<string?>> look, Action<LawCase<TSubject>>? met = null)
        where TSubject : class
    {
        Law law = null!;
        law = new(of, name, meaning, clause, (seed, only) =>
        {
            int compared = 0, skipped = 0;
            (int first, int end) = only is { } number ? (number, number + 1) : (0, count);
            for (int i = first; i < end; i++)
            {
                LawCase<TSubject> tried = cases.At(seed, i);
                met?.Invoke(tried);
                string? finding = Look(tried, look, ref compared, out bool threw);
                skipped += threw ? 1 : 0;
                if (finding is not null)
                {
                    (LawCase<TSubject> least, string told, int shrinks) = Shrunk(tried, finding, cases, look);
                    throw new LawBrokenException(law, told, Printed.Line(least.Subject), least.Context.ToString(), seed, i, shrinks);
                }
            }

            return new(end - first, compared, skipped);
        });
        return law;
    }

    /// <summary>A law about code: looked at once.</summary>
    public static Law Of(Rule rule, string name, string meaning, Func<string?> look)
    {
        Law law = null!;
        law = new(rule.Id, name, meaning, rule.Card.Basis.ToString(), (seed, _) => look() is { } finding ? throw new LawBrokenException(law, finding, null, null, seed, null, 0) : new(1, 1, 0));
        return law;
    }

    private static string? Look<TSubject>(LawCase<TSubject> tried, Func<LawCase<TSubject>, IEnumerable<string?>> look, ref int compared, out bool threw)
        where TSubject : class
    {
        threw = false;
        try
        {
            foreach (string? finding in look(tried))
            {
                compared++;
                if (finding is not null)
                {
                    return finding;
                }
            }
        }
        catch (RuleFailedException)
        {
            threw = true;
        }

        return null;
    }

    private static (LawCase<TSubject> Least, string Finding, int Shrinks) Shrunk<TSubject>(
        LawCase<TSubject> broken, string finding, LawCases<TSubject> cases, Func<LawCase<TSubject>, IEnumerable<string?>> look)
        where TSubject : class
    {
        int shrinks = 0, candidates = 0, compared = 0;
        bool isSmaller = true;
        while (isSmaller && shrinks < MostShrinks)
        {
            isSmaller = false;
            foreach (TSubject smaller in cases.Smaller(broken.Subject))
            {
                if (++candidates > MostCandidates)
                {
                    return (broken, finding, shrinks);
                }

                LawCase<TSubject> tried = broken with { Subject = smaller };
                if (Look(tried, look, ref compared, out _) is { } still)
                {
                    (broken, finding, isSmaller) = (tried, still, true);
                    shrinks++;
                    break;
                }
            }
        }

        return (broken, finding, shrinks);
    }
}
