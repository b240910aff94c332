using System.Diagnostics;

namespace InnovationDomain.Mutation;

/// <summary>The process that runs tests: it may hang or crash, the one that asks it may not.</summary>
internal static class Worker
{
    public static int Serve(string folder, string tests, string mutated)
    {
        TextWriter answers = Hushed();
        var mutants = new MutantSwitch(Path.Combine(folder, mutated));
        mutants.None();
        var bench = new TestBench(folder, tests, null);
        var warm = new HashSet<string>();
        answers.WriteLine($"ready\t{string.Join('\t', bench.Cases.Keys.Order(StringComparer.Ordinal).Select(name => $"{ClassOf(bench, name)}|{Plain(name)}"))}");
        var names = bench.Cases.Keys.ToDictionary(Plain, name => name);
        while (Console.ReadLine() is { } line)
        {
            string[] words = line.Split('\t');
            answers.WriteLine(words[0] == "cover" ? Cover(bench, mutants, names[words[1]]) : Try(int.Parse(words[1], null), words[2..].Select(word => names[word])));
        }

        return 0;

        // A test is run without a mutant first, so that what is made once a process is made sound.
        string Try(int mutant, IEnumerable<string> candidates)
        {
            foreach (string test in candidates)
            {
                if (warm.Add(test))
                {
                    mutants.None();
                    if (bench.Run(test) is { } trouble)
                    {
                        return $"unsound\t{Plain(test)}\t{Plain(trouble)}";
                    }
                }

                mutants.Only(mutant);
                string? failure = bench.Run(test);
                mutants.None();
                if (failure is not null)
                {
                    return bench.Run(test) is { } trouble ? $"unsound\t{Plain(test)}\t{Plain(trouble)}" : $"killed\t{Plain(test)}\t{Plain(failure)}";
                }
            }

            return "survived";
        }
    }

    /// <summary>One mutant, alive from the start of the process.</summary>
    public static int Once(string folder, string tests, string mutated, int mutant, string[] classes)
    {
        TextWriter answers = Hushed();
        new MutantSwitch(Path.Combine(folder, mutated)).Only(mutant);
        var bench = new TestBench(folder, tests, classes);
        foreach (string test in bench.Cases.Keys)
        {
            if (bench.Run(test) is { } failure)
            {
                answers.WriteLine($"killed\t{Plain(test)}\t{Plain(failure)}");
                return 0;
            }
        }

        answers.WriteLine("survived");
        return 0;
    }

    private static string Cover(TestBench bench, MutantSwitch mutants, string test)
    {
        string? failure = null;
        var watch = Stopwatch.StartNew();
        (int[] all, int[] within) = mutants.Watch(() => failure = bench.Run(test));
        return $"{watch.ElapsedMilliseconds}\t{Plain(failure ?? "")}\t{string.Join(',', all)}\t{string.Join(',', within)}";
    }

    private static string ClassOf(TestBench bench, string name) => bench.Cases[name][0].TestMethod.TestClass.Class.Name;

    private static string Plain(string name) => name.Replace('\t', ' ').ReplaceLineEndings(" ");

    // What tests print is no answer.
    private static StreamWriter Hushed()
    {
        var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        return answers;
    }
}
