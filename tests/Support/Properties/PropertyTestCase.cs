using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace InnovationDomain.Tests.Support.Properties;

public sealed class PropertyTestCase : XunitTestCase
{
    [Obsolete("Called by the de-serializer", error: true)]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class CaseRunner(PropertyTestCase test, object[] constructorArguments, IMessageBus bus, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestCaseRunner(test, test.DisplayName, test.SkipReason, constructorArguments, null, bus, aggregator, cancellation)
    {
        protected override Task<RunSummary> RunTestAsync() =>
            new TestRunner(new XunitTest(TestCase, DisplayName), MessageBus, TestClass, ConstructorArguments, TestMethod, SkipReason, BeforeAfterAttributes, new ExceptionAggregator(Aggregator), CancellationTokenSource).RunAsync();
    }

    private sealed class TestRunner(ITest test, IMessageBus bus, Type type, object[] constructorArguments, System.Reflection.MethodInfo method, string skipReason, IReadOnlyList<BeforeAfterTestAttribute> around, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestRunner(test, bus, type, constructorArguments, method, null, skipReason, around, aggregator, cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
            new Invoker(Test, MessageBus, TestClass, ConstructorArguments, TestMethod, BeforeAfterAttributes, aggregator, CancellationTokenSource).RunAsync();
    }

    // InvokeTestMethodAsync and not CallTestMethod: the base checks the number of arguments before it calls the latter.
    private sealed class Invoker(ITest test, IMessageBus bus, Type type, object[] constructorArguments, System.Reflection.MethodInfo method, IReadOnlyList<BeforeAfterTestAttribute> around, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestInvoker(test, bus, type, constructorArguments, method, null, around, aggregator, cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(object testClassInstance)
        {
            var attribute = (PropertyAttribute)TestMethod.GetCustomAttributes(typeof(PropertyAttribute), inherit: false)[0];
            Config config = Config.QuickThrowOnFailure.WithMaxTest(attribute.MaxTest).WithArbitrary(attribute.Arbitrary);
            Timer.Aggregate(() => Aggregator.Run(() =>
                Check.Method(config, TestMethod, testClassInstance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(testClassInstance))));
            return Task.FromResult(Timer.Total);
        }
    }
}
