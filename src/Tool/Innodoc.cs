using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using InnovationDomain.Documents.Pdf;
using InnovationDomain.Json;
using InnovationDomain.Tool.Checking;
using InnovationDomain.Tool.Commands;
using InnovationDomain.Tool.Deadlines;
using InnovationDomain.Tool.Declension;
using InnovationDomain.Tool.Generating;
using InnovationDomain.Tool.Judging;
using InnovationDomain.Tool.Listing;
using InnovationDomain.Tool.Reading;

namespace InnovationDomain.Tool;

/// <summary>The command <c>innodoc</c>.</summary>
public static class Innodoc
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">What stands after the name of the command.</param>
    /// <param name="surroundings">What the run knows of the world.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The exit code: 0 done; 1 the rules say no; 2 bad input, told on the standard error; 3 a fault of the tool; 130 stopped.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(surroundings);
#pragma warning disable RS0030 // The parser words its messages by this, and answers must not depend on it. It ends with this method.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
        var session = new Session(surroundings);
        int code;
        try
        {
            code = await RunAsync(arguments, session, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException) when (session.IsReaderGone)
        {
            // A long answer is cut off in its midst: there is nobody to tell.
            code = ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            session.Tell("stopped.");
            code = ExitCode.Stopped;
        }
        catch (Exception error) when (error is Refusal or DomainJsonException or PdfConversionException or IOException or UnauthorizedAccessException)
        {
            session.Tell(error.Message);
            code = ExitCode.BadInput;
        }
#pragma warning disable CA1031 // Whoever reads the standard error is told, whatever it is.
        catch (Exception error)
#pragma warning restore CA1031
        {
            session.Tell($"a fault of the tool, not of your input; please report it with the command and this text:\n{error}");
            code = ExitCode.Fault;
        }

        return Finish(session, code);
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> arguments, Session session, CancellationToken cancellationToken)
    {
        RootCommand root = Root(session);
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        string[] faults = parsed.Action is ExamplesHelp or VersionAnswer ? [] : [.. CommandLineFaults.Of(parsed)];
        if (faults.Length > 0)
        {
            Array.ForEach(faults, session.Tell);
            session.Tell($"see “{(parsed.CommandResult.Command is RootCommand ? "innodoc" : $"innodoc {parsed.CommandResult.Command.Name}")} --help”.");
            return ExitCode.BadInput;
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration { Output = session.Output, Error = session.Errors, EnableDefaultExceptionHandler = false }, cancellationToken).ConfigureAwait(false);
    }

    private static RootCommand Root(Session session)
    {
        var root = new RootCommand("The innovation infrastructure of Russian education: grammar, terms, rules and official documents.")
        {
            DeclineCommand.Make(session),
            DeadlineCommand.Make(session),
            CheckCommand.Make(session),
            ListCommand.Make(session),
            EvaluateCommand.Make(session),
            GenerateCommand.Make(session),
            ReadCommand.Make(session),
        };
        root.Directives.Clear();
        foreach (Option option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption help => new ExamplesHelp((HelpAction)help.Action!),
                VersionOption => new VersionAnswer(),
                _ => option.Action,
            };
        }

        return root;
    }

    private static int Finish(Session session, int code)
    {
        try
        {
            session.Output.Flush();
            session.Errors.Flush();
            return code;
        }
        catch (IOException)
        {
            // Whoever read the output has gone: there is nobody to tell.
            return code == ExitCode.Done ? ExitCode.BadInput : code;
        }
    }
}
