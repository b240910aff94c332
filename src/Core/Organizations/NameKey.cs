using InnovationDomain.Wording;

namespace InnovationDomain.Organizations;

/// <summary>How names are compared where no code is given.</summary>
internal static class NameKey
{
    public static string Of(NounPhrase name) =>
        string.Join(' ', name.Nominative.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
