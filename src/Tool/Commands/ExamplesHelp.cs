using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace InnovationDomain.Tool.Commands;

/// <summary>The usual help, as wide on every machine, with the examples and the notes of the command.</summary>
internal sealed class ExamplesHelp : SynchronousCommandLineAction
{
    private const int Width = 100;

    private readonly HelpAction _usual;

    public ExamplesHelp(HelpAction usual)
    {
        _usual = usual;
        _usual.MaxWidth = Width;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            output.WriteLine("Examples:");
            foreach (string example in command.Examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
            output.WriteLine(command.Notes);
        }
        else
        {
            output.WriteLine("Exit codes: 0 done; 1 the rules say no; 2 bad input, told on the standard error; 3 a fault of the tool.");
            output.WriteLine("Each command shows examples: innodoc decline --help");
        }

        return ExitCode.Done;
    }
}
