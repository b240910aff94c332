namespace InnovationDomain.Testing.Laws;

/// <summary>Tries a law on cases, and makes the case that breaks it smaller.</summary>
internal static class LawTrial
{
    private const int MostShrinks = 300;
    private const int MostCandidates = 4_000;

    /// <summary>A law about cases; of what <paramref name="look"/> answers, a <see langword="null"/> is a comparison that holds, a text is one that does not.</summary>
    public static Law Of<TCase>(string of, string? clause, string name, string meaning, ILawCases<TCase> cases, int count, Func<TCase, IEnumerable<string?>> look, Action<TCase>? met = null)
        where TCase : class, ILawCase
    {
        Law law = null!;
        law = new(of, name, meaning, clause, (seed, only) =>
        {
            int compared = 0, skipped = 0;
            (int first, int end) = only is { } number ? (number, number + 1) : (0, count);
            for (int i = first; i < end; i++)
            {
                TCase tried = cases.At(seed, i);
                met?.Invoke(tried);
                string? finding = Look(tried, look, ref compared, out bool threw);
                skipped += threw ? 1 : 0;
                if (finding is not null)
                {
                    (TCase least, string told, int shrinks) = Shrunk(tried, finding, cases, look);
                    throw new LawBrokenException(law, told, least.Subject, least.Context, seed, i, shrinks);
                }
            }

            return new(end - first, compared, skipped);
        });
        return law;
    }

    /// <summary>A law about code: looked at once.</summary>
    public static Law Of(string of, string? clause, string name, string meaning, Func<string?> look)
    {
        Law law = null!;
        law = new(of, name, meaning, clause, (seed, _) => look() is { } finding ? throw new LawBrokenException(law, finding, null, null, seed, null, 0) : new(1, 1, 0));
        return law;
    }

    private static string? Look<TCase>(TCase tried, Func<TCase, IEnumerable<string?>> look, ref int compared, out bool threw)
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
        catch (CaseSkippedException)
        {
            threw = true;
        }

        return null;
    }

    private static (TCase Least, string Finding, int Shrinks) Shrunk<TCase>(TCase broken, string finding, ILawCases<TCase> cases, Func<TCase, IEnumerable<string?>> look)
        where TCase : class, ILawCase
    {
        int shrinks = 0, candidates = 0, compared = 0;
        bool isSmaller = true;
        while (isSmaller && shrinks < MostShrinks)
        {
            isSmaller = false;
            foreach (TCase smaller in cases.Smaller(broken))
            {
                if (++candidates > MostCandidates)
                {
                    return (broken, finding, shrinks);
                }

                if (Look(smaller, look, ref compared, out _) is { } still)
                {
                    (broken, finding, isSmaller) = (smaller, still, true);
                    shrinks++;
                    break;
                }
            }
        }

        return (broken, finding, shrinks);
    }
}
