using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using InnovationDomain.Benchmarks.Measure;

// «-- ratios» compares in two minutes, «-- rows» and «-- register» in three, «-- batch» in two, «-- rules» and «-- conformity» in one; everything else goes to BenchmarkDotNet, whose absolute numbers need an idle machine.
if (args is ["ratios"])
{
    Ratios.Print(Console.Out);
    return 0;
}

if (args is ["rows"])
{
    await RowGrowth.PrintAsync(Console.Out);
    return 0;
}

if (args is ["register"])
{
    RegisterGrowth.Print(Console.Out);
    return 0;
}

if (args is ["batch"])
{
    await BatchCost.PrintAsync(Console.Out);
    return 0;
}

if (args is ["conformity"])
{
    ConformityGrowth.Print(Console.Out);
    return 0;
}

if (args is ["rules"])
{
    RuleRatios.Print(Console.Out);
    return 0;
}

// A benchmark that fails must fail the program too, or a dry run would prove nothing.
IEnumerable<Summary> summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
