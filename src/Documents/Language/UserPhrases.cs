using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Documents.Language.Names;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>The noun phrases whose forms the user's dictionary gives.</summary>
internal sealed class UserPhrases(IEnumerable<NounPhrase> phrases)
{
    private readonly FrozenDictionary<string, NounPhrase> _phrases =
        phrases.ToFrozenDictionary(phrase => phrase.Nominative, StringComparer.OrdinalIgnoreCase);

    public bool TryFind(string nominative, GrammaticalCase grammaticalCase, [NotNullWhen(true)] out string? form)
    {
        form = null;
        if (grammaticalCase == GrammaticalCase.Nominative
            || !_phrases.TryGetValue(nominative, out NounPhrase? phrase)
            || !phrase.TryGetGiven(grammaticalCase, out form))
        {
            return false;
        }

        form = Letters.AreAllCapitals(nominative) ? form.ToUpperInvariant()
            : char.IsUpper(nominative[0]) ? string.Concat(char.ToUpperInvariant(form[0]).ToString(), form.AsSpan(1))
            : form;
        return true;
    }

    public GrammaticalGender? GenderOf(string nominative) =>
        _phrases.TryGetValue(nominative, out NounPhrase? phrase) ? phrase.Gender : null;
}
