using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace InnovationDomain.Tool.Commands;

/// <summary>The version of this assembly, whatever program runs it.</summary>
internal sealed class VersionAnswer : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(VersionAnswer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version);
        return ExitCode.Done;
    }
}
