using System.Diagnostics;

namespace InnovationDomain.Mutation;

/// <summary>A worker seen from outside, ended when it does not answer in time and started anew.</summary>
internal sealed class WorkerLink(string[] arguments) : IDisposable
{
    // Ten minutes: a mutant that waits uses no processor.
    private const int MostTurns = 3_000;

    private Process? _process;

    /// <summary>What the worker said of itself when it started.</summary>
    public string Greeting { get; private set; } = "";

    /// <param name="question">A line.</param>
    /// <param name="patience">The time of the processor, not of the clock: a busy machine is no mutant that hangs.</param>
    /// <returns>Null when no answer came in time; «crashed» when the process ended instead.</returns>
    public string? Ask(string question, TimeSpan patience)
    {
        Start();
        _process!.StandardInput.WriteLine(question);
        return Answer(patience);
    }

    public string? AskOnce(TimeSpan patience, params string[] more)
    {
        End();
        _process = Process.Start(Command([.. arguments, .. more]))!;
        string? answer = Answer(patience);
        End();
        return answer;
    }

    public void Start()
    {
        if (_process is null)
        {
            _process = Process.Start(Command(arguments))!;
            Greeting = Answer(TimeSpan.FromMinutes(5)) ?? throw new TimeoutException("The worker did not find its tests in five minutes.");
        }
    }

    /// <summary>The next question goes to a new process.</summary>
    public void End()
    {
        if (_process is { } process)
        {
            _process = null;
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            process.Dispose();
        }
    }

    public void Dispose() => End();

    private static ProcessStartInfo Command(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A mutant that allocates without end must fail, not take the machine.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        return start;
    }

    private string? Answer(TimeSpan patience)
    {
        TimeSpan before = _process!.TotalProcessorTime;
        Task<string?> line = _process.StandardOutput.ReadLineAsync();
        for (int i = 0; !line.Wait(TimeSpan.FromMilliseconds(200)); i++)
        {
            _process.Refresh();
            if (!_process.HasExited && (_process.TotalProcessorTime - before > patience || i == MostTurns))
            {
                End();
                return null;
            }
        }

        if (line.Result is null)
        {
            End();
            return "crashed";
        }

        return line.Result;
    }
}
