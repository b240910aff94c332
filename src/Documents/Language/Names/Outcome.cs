using System.Collections.Immutable;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>What became of the words of a name so far: the least sure origin, and the warnings.</summary>
internal struct Outcome
{
    private FormOrigin _origin;
    private int _warnings;

    public readonly bool IsSure => _warnings == 0;

    public void Add(FormOrigin origin) => _origin = origin > _origin ? origin : _origin;

    public void Warn(LanguageWarning warning)
    {
        Add(FormOrigin.Unchanged);
        _warnings |= 1 << (int)warning;
    }

    public void Add(Outcome other)
    {
        Add(other._origin);
        _warnings |= other._warnings;
    }

    public readonly Declined ToDeclined(string text) => new()
    {
        Text = text,
        Origin = _origin == default ? FormOrigin.Given : _origin,
        Warnings = _warnings == 0 ? [] : ListWarnings(),
    };

    private readonly ImmutableArray<LanguageWarning> ListWarnings()
    {
        int warnings = _warnings;
        return [.. Enum.GetValues<LanguageWarning>().Where(warning => (warnings & (1 << (int)warning)) != 0)];
    }
}
