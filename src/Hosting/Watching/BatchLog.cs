using Microsoft.Extensions.Logging;

namespace InnovationDomain.Hosting.Watching;

/// <summary>What is logged of a batch: numbers and types of errors. Messages of errors name facts, and facts name persons.</summary>
internal static partial class BatchLog
{
    [LoggerMessage(1, LogLevel.Information, "A batch of documents begins, {Parallelism} at a time.")]
    public static partial void Started(ILogger logger, int parallelism);

    [LoggerMessage(2, LogLevel.Warning, "Document {Number} of the batch failed: {ErrorType}.")]
    public static partial void Failed(ILogger logger, int number, string? errorType);

    [LoggerMessage(3, LogLevel.Information, "The batch is finished: {Written} written, {Failed} failed, {Bytes} bytes, {Milliseconds} ms.")]
    public static partial void Ended(ILogger logger, int written, int failed, long bytes, long milliseconds);

    [LoggerMessage(4, LogLevel.Warning, "The batch was stopped by {ErrorType} after {Written} written, {Failed} failed, {Milliseconds} ms.")]
    public static partial void Stopped(ILogger logger, string? errorType, int written, int failed, long milliseconds);
}
