using System.Reflection;
using System.Runtime.Loader;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace InnovationDomain.Mutation;

/// <summary>The tests of an assembly, run one by one in this very process.</summary>
internal sealed class TestBench
{
    private readonly ITestFrameworkExecutor _executor;
    private readonly Options _options = new();

    public TestBench(string folder, string assemblyName, IReadOnlyCollection<string>? classes)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        Assembly assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, assemblyName));
        var framework = new XunitTestFramework(new Silence());
        _executor = framework.GetExecutor(assembly.GetName());
        using ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        var found = new Discovery();
        if (classes is null)
        {
            discoverer.Find(includeSourceInformation: false, found, _options);
            found.Finished.WaitOne();
        }
        else
        {
            foreach (string type in classes)
            {
                found.Finished.Reset();
                discoverer.Find(type, includeSourceInformation: false, found, _options);
                found.Finished.WaitOne();
            }
        }

        Cases = found.Cases.ToLookup(test => test.DisplayName).ToDictionary(named => named.Key, named => named.ToArray());
    }

    /// <summary>The cases by name; data that print alike share one.</summary>
    public IReadOnlyDictionary<string, ITestCase[]> Cases { get; }

    /// <returns>The first line of the first failure, null when the test passed.</returns>
    public string? Run(string name)
    {
        var verdict = new Execution();
        _executor.RunTests(Cases[name], verdict, _options);
        verdict.Finished.WaitOne();
        return verdict.Failure;
    }

    private sealed class Silence : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }

    private sealed class Discovery : IMessageSink
    {
        public List<ITestCase> Cases { get; } = [];

        public ManualResetEvent Finished { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage found)
            {
                Cases.Add(found.TestCase);
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                Finished.Set();
            }

            return true;
        }
    }

    private sealed class Execution : IMessageSink
    {
        public string? Failure { get; private set; }

        public ManualResetEvent Finished { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is IFailureInformation failure)
            {
                Failure ??= failure.Messages.FirstOrDefault()?.ReplaceLineEndings(" ") ?? "failed";
            }
            else if (message is ITestAssemblyFinished)
            {
                Finished.Set();
            }

            return Failure is null;
        }
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new() { ["xunit.execution.DisableParallelization"] = (bool?)true, ["xunit.execution.MaxParallelThreads"] = (int?)1, ["xunit.discovery.PreEnumerateTheories"] = (bool?)true };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
