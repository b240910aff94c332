namespace InnovationDomain.Tool.Commands;

/// <summary>How a run ends, for the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The rules say no.</summary>
    public const int Refused = 1;

    /// <summary>The command line or the data cannot be taken; the standard error says what to do.</summary>
    public const int BadInput = 2;

    public const int Fault = 3;

    /// <summary>As shells count a run that was interrupted.</summary>
    public const int Stopped = 130;
}
