using System.Text;
using NodaTime;

namespace InnovationDomain.Tool;

/// <summary>All that a run knows of the world: three streams, the day, a folder for work. The only place of the product that asks the machine for them.</summary>
public sealed class Surroundings
{
    /// <summary>Gets the standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Gets the standard output.</summary>
    public required Stream Output { get; init; }

    /// <summary>Gets the standard error.</summary>
    public required Stream Errors { get; init; }

    /// <summary>Gets the day that is assessed unless the command says otherwise.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>Gets an existing folder for files that are removed in the end.</summary>
    public required string WorkFolder { get; init; }

    /// <summary>Gets whether somebody looks at the output on a terminal.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Gets whether somebody looks at the standard error on a terminal.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Gets whether a terminal shows colours, and nobody asked for none (NO_COLOR).</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool AllowsColor { get; init; } = true;

#pragma warning disable RS0030 // The tool is where the product meets the machine.
    /// <summary>Answers the surroundings of this process.</summary>
    public static Surroundings OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // The console of Windows shows the bytes by a code page.
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Errors = Console.OpenStandardError(),
            Today = LocalDate.FromDateTime(DateTime.Now),
            WorkFolder = Path.GetTempPath(),
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            AllowsColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }
#pragma warning restore RS0030
}
