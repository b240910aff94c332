using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>The parts of names whose forms the user's dictionary gives.</summary>
internal sealed class UserNames
{
    private readonly FrozenDictionary<string, NounPhrase[]>.AlternateLookup<ReadOnlySpan<char>>? _names;

    public UserNames(IReadOnlyCollection<NounPhrase> names) => _names = names.Count == 0
        ? null
        : names.GroupBy(name => name.Nominative, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the form of a part. An entry without a gender is good for both; one with a gender only for that.</summary>
    public bool TryFind(ReadOnlySpan<char> text, GrammaticalGender? gender, GrammaticalCase grammaticalCase, [NotNullWhen(true)] out string? form)
    {
        form = null;
        if (_names is not { } names || !names.TryGetValue(text, out NounPhrase[]? entries))
        {
            return false;
        }

        foreach (NounPhrase entry in entries)
        {
            if ((entry.Gender is null || entry.Gender == gender) && entry.TryGetGiven(grammaticalCase, out form))
            {
                return true;
            }
        }

        return false;
    }
}
