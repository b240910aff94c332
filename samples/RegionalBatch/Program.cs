using System.Globalization;
using System.Text;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Plugins.Conclusions;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Resolutions;
using Microsoft.Extensions.DependencyInjection;
using RegionalBatch;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// An application registers its documents once; with a host, the options are checked when it starts, and logs and metrics go where those of the host go.
await using ServiceProvider services = new ServiceCollection()
    .AddInnovationDocuments(documents => documents
        .Add(new FestivalResolutionPlugin())
        .Add(new RecognitionOrderPlugin())
        .Add(new TerminationOrderPlugin())
        .Add(new CouncilProtocolPlugin())
        .Add(new ConsolidatedConclusionPlugin())
        .Add(new PlatformRegisterPlugin()))
    .BuildServiceProvider();
BatchWriter batches = services.GetRequiredService<BatchWriter>();

// Ctrl+C ends the batch between two documents; what is written stays, each file whole.
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

string path = args.Length > 0 ? args[0] : "out";
BatchTarget target = path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? BatchTarget.ZipFile(path) : BatchTarget.Folder(path);
try
{
    BatchReport report = await batches.WriteAsync(RegionalYear.Documents(200), target, parallelism: 2, new ConsoleProgress(), cancellation.Token);
    Console.WriteLine($"{report.Written} documents, {report.Bytes / 1024} KB, in {path}");
    foreach (BatchEntry failure in report.Failures)
    {
        Console.WriteLine($"Not written: № {failure.Number}, «{failure.FileName}»");
        Console.WriteLine("  " + failure.Error!.Message.ReplaceLineEndings("\n  "));
    }

    return 0;
}
catch (OperationCanceledException)
{
    Console.WriteLine("Stopped.");
    return 1;
}
