namespace InnovationDomain.Plugins;

/// <summary>Collects what the facts lack, so that a caller learns all of it at once.</summary>
internal sealed class FactFaults
{
    private readonly List<string> _faults = [];

    public void Add(string fault) => _faults.Add(fault);

    public void AddIf(bool isFault, string fault)
    {
        if (isFault)
        {
            _faults.Add(fault);
        }
    }

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new UnfitFactsException([.. _faults]);
        }
    }
}
