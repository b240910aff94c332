using Xunit.Sdk;

namespace InnovationDomain.Tests.Support.Properties;

/// <summary>Marks a test whose parameters FsCheck makes up: the name and the meaning of FsCheck.Xunit's attribute, which <c>-p:FsCheckXunit=true</c> puts in its place.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("InnovationDomain.Tests.Support.Properties.PropertyDiscoverer", "InnovationDomain.Tests.Support")]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>How many cases to try.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>Types whose static members make arbitraries.</summary>
    public Type[] Arbitrary { get; set; } = [];
}
