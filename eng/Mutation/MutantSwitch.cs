using System.Reflection;

namespace InnovationDomain.Mutation;

/// <summary>The switch that Stryker.NET builds into the mutated assembly: every mutant is in it, and the one whose number is set is alive.</summary>
internal sealed class MutantSwitch
{
    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _data;

    public MutantSwitch(string assemblyPath)
    {
        Type control = Assembly.LoadFrom(assemblyPath).GetTypes().FirstOrDefault(type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"{assemblyPath} has no mutants. Make them first.");
        _active = control.GetField("ActiveMutant")!;
        _capture = control.GetField("CaptureCoverage")!;
        _data = control.GetMethod("GetCoverageData")!;
    }

    public void None() => Only(-1);

    public void Only(int mutant) => _active.SetValue(null, mutant);

    /// <summary>The mutants that were passed while <paramref name="action"/> ran: all, and those within the initialisation of something static.</summary>
    public (int[] All, int[] Static) Watch(Action action)
    {
        _capture.SetValue(null, true);
        _ = _data.Invoke(null, null);
        action();
        var seen = (IList<int>[])_data.Invoke(null, null)!;
        _capture.SetValue(null, false);
        return ([.. seen[0]], [.. seen[1]]);
    }
}
