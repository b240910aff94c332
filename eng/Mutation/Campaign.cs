using System.Collections.Concurrent;

namespace InnovationDomain.Mutation;

/// <summary>Runs the mutants of some folders against the tests that pass them.</summary>
/// <remarks>
/// Only tests of these folders judge: what another folder's test would notice by the way is not counted.
/// A mutant outside static initialisation is tried in a process that goes on, quickest test first, until one fails. One within it, and one that
/// survived, gets a process of its own in which it is alive from the start, with all classes of tests that pass it and those of its folder.
/// </remarks>
internal sealed class Campaign(string bin, string tests, string mutated, string[] judges, int slowest)
{
    private readonly List<(string Name, string Class, int Milliseconds, HashSet<int> All, HashSet<int> Static)> _tests = [];

    private string[] Serve => ["serve", bin, tests, mutated];

    public void MeasureCoverage(string cache)
    {
        if (File.Exists(cache) && File.GetLastWriteTimeUtc(cache) > File.GetLastWriteTimeUtc(Path.Combine(bin, tests)))
        {
            foreach (string[] words in File.ReadLines(cache).Select(line => line.Split('\t')))
            {
                _tests.Add((words[0], words[1], int.Parse(words[2], null), Numbers(words[3]), Numbers(words[4])));
            }

            return;
        }

        using var link = new WorkerLink(Serve);
        link.Start();
        var failing = new List<string>();
        using (var written = new StreamWriter(cache + ".part"))
        {
            foreach (string[] test in link.Greeting.Split('\t').Skip(1).Select(test => test.Split('|', 2)).Where(test => judges.Any(place => test[0].Contains(place, StringComparison.Ordinal))))
            {
                string[] words = (link.Ask($"cover\t{test[1]}", TimeSpan.FromMinutes(5)) ?? throw new TimeoutException(test[1])).Split('\t');
                if (words[1].Length > 0)
                {
                    failing.Add($"{test[1]}: {words[1]}");
                    continue;
                }

                _tests.Add((test[1], test[0], int.Parse(words[0], null), Numbers(words[2]), Numbers(words[3])));
                written.WriteLine($"{test[1]}\t{test[0]}\t{words[0]}\t{words[2]}\t{words[3]}");
            }
        }

        if (failing.Count > 0)
        {
            throw new InvalidOperationException($"Without a mutant alive the tests must pass on the mutated assembly. These do not:\n{string.Join('\n', failing)}");
        }

        File.Move(cache + ".part", cache, overwrite: true);
        Console.WriteLine($"{_tests.Count} tests in {_tests.Sum(test => test.Milliseconds) / 1000} s; left out as slower than {slowest} ms: {_tests.Count(test => test.Milliseconds > slowest)}");
    }

    public bool IsStatic(Mutant mutant) => _tests.Exists(test => test.Static.Contains(mutant.Id));

    // Thorough: those that survived in a process that went on get one of their own.
    public IEnumerable<Outcome> Run(IEnumerable<Mutant> mutants, int workers, bool isThorough)
    {
        var queue = new ConcurrentQueue<Mutant>(mutants);
        using var done = new BlockingCollection<Outcome>();
        Task[] crew = [.. Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(
            () =>
            {
                using var warm = new WorkerLink(Serve);
                using var fresh = new WorkerLink([]);
                while (queue.TryDequeue(out Mutant? mutant))
                {
                    done.Add(Try(mutant, warm, fresh, isThorough));
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        Task end = Task.WhenAll(crew).ContinueWith(_ => done.CompleteAdding(), TaskScheduler.Default);
        foreach (Outcome outcome in done.GetConsumingEnumerable())
        {
            yield return outcome;
        }

        end.Wait();
        Task.WaitAll(crew);
    }

    private static HashSet<int> Numbers(string list) => list.Length == 0 ? [] : [.. list.Split(',').Select(word => int.Parse(word, null))];

    private Outcome Try(Mutant mutant, WorkerLink warm, WorkerLink fresh, bool isThorough)
    {
        var passing = _tests.Where(test => test.All.Contains(mutant.Id)).ToList();
        if (passing.Count == 0)
        {
            return new(mutant, "no coverage", "");
        }

        var usable = passing.Where(test => test.Milliseconds <= slowest).OrderBy(test => test.Milliseconds).ToList();
        if (usable.Count > 0 && !IsStatic(mutant))
        {
            Outcome first = Read(mutant, warm.Ask($"try\t{mutant.Id}\t{string.Join('\t', usable.Select(test => test.Name))}", Patience(usable.Sum(test => test.Milliseconds))));
            if (first.Status is "killed" or "timeout" || (!isThorough && first.Status == "survived"))
            {
                return first;
            }

            if (first.Status == "unsound")
            {
                warm.End();
            }
        }

        // Quick classes first; those of the folder too, for what is static is passed by the first test only.
        string place = $".Tests.{mutant.Folder}.";
        var classes = _tests.Where(test => test.Milliseconds <= slowest).GroupBy(test => test.Class)
            .Where(group => group.Key.Contains(place, StringComparison.Ordinal) || group.Any(test => test.All.Contains(mutant.Id)))
            .OrderBy(group => group.Sum(test => test.Milliseconds)).ToList();
        return Read(mutant, fresh.AskOnce(
            Patience(classes.Sum(group => group.Sum(test => test.Milliseconds))),
            "once", bin, tests, mutated, $"{mutant.Id}", string.Join(';', classes.Select(group => group.Key))));
    }

    private static Outcome Read(Mutant mutant, string? answer) => answer?.Split('\t') switch
    {
        null => new(mutant, "timeout", ""),
        ["crashed"] => new(mutant, "killed", "the process crashed"),
        ["killed", var test, var how] => new(mutant, "killed", $"{test}: {how}"),
        ["unsound", var test, var how] => new(mutant, "unsound", $"{test}: {how}"),
        _ => new(mutant, "survived", ""),
    };

    private static TimeSpan Patience(int milliseconds) => TimeSpan.FromMilliseconds(10_000 + 2 * (double)milliseconds);
}
