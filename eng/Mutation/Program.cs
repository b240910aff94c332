using InnovationDomain.Mutation;

const string tests = "InnovationDomain.Core.Tests.dll", mutated = "InnovationDomain.Core.dll";
string[] folders = ["Evaluation", "Calendars", "Expertise", "Councils"];
string testFolder = Path.GetFullPath("tests/Core"), testBin = Path.Combine(testFolder, "bin/Debug/net10.0");
string output = Path.GetFullPath("artifacts/mutation"), bin = Path.Combine(output, "bin"), report = Path.Combine(output, "reports/mutation-report.json");

switch (args)
{
    case ["serve", var folder, var assembly, var victim]:
        return Worker.Serve(folder, assembly, victim);
    case ["once", var folder, var assembly, var victim, var mutant, var classes]:
        return Worker.Once(folder, assembly, victim, int.Parse(mutant, null), classes.Split(';'));
    case ["make"]:
        MutantMaking.Make(testFolder, testBin, bin, output);
        return 0;
    case ["sift" or "run", ..]:
        return Run(args.Length > 1 ? args[1..] : folders, isThorough: args[0] == "run");
    default:
        Console.Error.WriteLine("At the root of the repository: make, then sift [folder ...], then run [folder ...]. What was killed stays so: after new tests build tests/Core and run again.");
        return 2;
}

int Run(string[] chosen, bool isThorough)
{
    // The tests may be newer than the mutants; the mutated assembly stays.
    foreach (string file in Directory.GetFiles(testBin, "InnovationDomain.*Tests*"))
    {
        string copy = Path.Combine(bin, Path.GetFileName(file));
        if (!File.Exists(copy) || File.GetLastWriteTimeUtc(file) > File.GetLastWriteTimeUtc(copy))
        {
            File.Copy(file, copy, overwrite: true);
        }
    }

    var campaign = new Campaign(bin, tests, mutated, [.. folders.Append("Lists").Select(folder => $".Tests.{folder}.")], slowest: 10_000);
    campaign.MeasureCoverage(Path.Combine(output, "coverage.tsv"));
    IReadOnlyList<Mutant> all = Mutant.In(report, "src/Core/");
    int weak = 0;
    foreach (string folder in chosen)
    {
        // The last line on a mutant counts.
        string results = Path.Combine(output, folder + ".tsv");
        var known = (File.Exists(results) ? File.ReadLines(results) : []).Select(line => line.Split('\t')).GroupBy(words => words[0]).ToDictionary(lines => int.Parse(lines.Key, null), lines => lines.Last()[1]);
        Mutant[] here = [.. all.Where(mutant => mutant.Folder == folder)];
        Mutant[] counted = [.. here.Where(mutant => mutant.Status.Length == 0)];

        // Every tenth first, so that a run that is broken off is a fair sample.
        IEnumerable<Mutant> open = counted.Where(mutant => known.GetValueOrDefault(mutant.Id) is not ("killed" or "timeout")).OrderBy(mutant => mutant.Id % 10).ThenBy(mutant => mutant.Id);
        int done = 0;
        using (var log = new StreamWriter(results, append: true) { AutoFlush = true })
        {
            foreach (Outcome outcome in campaign.Run(open.Where(mutant => isThorough || (known.GetValueOrDefault(mutant.Id) is null && !campaign.IsStatic(mutant))), workers: 2, isThorough))
            {
                known[outcome.Mutant.Id] = outcome.Status;
                log.WriteLine(Line(outcome));
                if (++done % 50 == 0)
                {
                    Console.Error.WriteLine($"{folder}: {done} run");
                }
            }
        }

        int Count(string status) => counted.Count(mutant => known.GetValueOrDefault(mutant.Id) == status);
        int caught = Count("killed") + Count("timeout");
        decimal score = counted.Length == 0 ? 0 : 100m * caught / counted.Length;
        weak += score < 85 ? 1 : 0;
        Console.WriteLine(FormattableString.Invariant(
            $"| {folder} | {counted.Length} | {Count("killed")} | {Count("timeout")} | {Count("survived")} | {Count("no coverage")} | {Count("unsound")} | {score:0.0} | not run: {here.Count(mutant => mutant.Status == "compile error")} compile errors, {here.Count(mutant => mutant.Status == "ignored")} ignored |"));
    }

    return weak == 0 ? 0 : 1;
}

static string Line(Outcome outcome) => string.Join('\t', new object[]
{
    outcome.Mutant.Id, outcome.Status, outcome.Mutant.File, outcome.Mutant.Start.Line, outcome.Mutant.Start.Column, outcome.Mutant.Mutator,
    outcome.Mutant.Original.ReplaceLineEndings(" "), outcome.Mutant.Replacement.ReplaceLineEndings(" "), outcome.How,
}.Select(word => $"{word}".Replace('\t', ' ')));
