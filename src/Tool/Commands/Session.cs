using System.Globalization;
using System.Text;
using NodaTime;

namespace InnovationDomain.Tool.Commands;

/// <summary>One run: where it reads and writes, all in UTF-8 without a mark of its own, lines ended by \n on every machine.</summary>
internal sealed class Session
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Surroundings _surroundings;
    private readonly WatchedStream _output;
    private int _progressLength;

    public Session(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _output = Watched(surroundings.Output);
        Output = Writer(_output);
        Errors = Writer(surroundings.Errors);
    }

    public Stream Input => _surroundings.Input;

    public TextWriter Output { get; }

    public TextWriter Errors { get; }

    public LocalDate Today => _surroundings.Today;

    public string WorkFolder => _surroundings.WorkFolder;

    public bool AllowsColor => _surroundings is { IsOutputTerminal: true, AllowsColor: true };

    /// <summary>Gets whether the standard output takes nothing any more: whoever read it has gone.</summary>
    public bool IsReaderGone => _output.IsReaderGone;

    /// <summary>Writes bytes as they are to the standard output.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Output.Flush();
        _output.Write(bytes);
        _output.Flush();
    }

    /// <summary>Tells something on the standard error, at once.</summary>
    public void Tell(string message)
    {
        EndProgress();
        Errors.WriteLine($"innodoc: {message}");
        Errors.Flush();
    }

    /// <summary>Shows how far long work is, where somebody looks; the next message takes its place.</summary>
    public void Progress(string message)
    {
        if (_surroundings.IsErrorTerminal)
        {
            Errors.Write($"\r{message.PadRight(_progressLength)}");
            Errors.Flush();
            _progressLength = message.Length;
        }
    }

    /// <summary>Shows a count, every so many, unless the lines themselves are seen to go by.</summary>
    public void Progress(long count, string what)
    {
        const long Step = 20_000;
        if (count % Step == 0 && !_surroundings.IsOutputTerminal)
        {
            Progress(string.Create(CultureInfo.InvariantCulture, $"{count} {what}"));
        }
    }

    public void EndProgress()
    {
        if (_progressLength > 0)
        {
            Errors.Write($"\r{new string(' ', _progressLength)}\r");
            Errors.Flush();
            _progressLength = 0;
        }
    }

    // Like its writer, it holds nothing of its own: the stream belongs to whoever started the run.
    private static WatchedStream Watched(Stream stream) => new(stream);

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8, bufferSize: 32 * 1024, leaveOpen: true) { NewLine = "\n" };
}
