using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Puts noun phrases into the case that a sentence needs (склонение).</summary>
/// <remarks>
/// A form given with the phrase wins. A known abbreviation («МКУ ИМЦРО», «МУ «Управление…»») never changes. Otherwise the first word is
/// declined when it is one of the known nouns, and what follows stays: «руководители образовательных организаций» →
/// «руководителям образовательных организаций». A phrase that begins with anything else is not guessed at, nor one where a second word
/// may have to change: «руководители и педагоги», «директор Иванова М.П.», «учитель — победитель конкурса».
/// </remarks>
public static class Declension
{
    /// <summary>Answers the phrase in a case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    /// <exception cref="UnknownFormException">The form is neither given nor known.</exception>
    public static string Decline(NounPhrase phrase, GrammaticalCase grammaticalCase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return Find(phrase, grammaticalCase) ?? throw new UnknownFormException([new NeededForm(phrase, grammaticalCase)]);
    }

    /// <summary>Makes sure that a text can be written: that every form it needs is given or known.</summary>
    /// <param name="forms">The forms that the text needs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="forms"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownFormException">Some are not; the exception names all of them.</exception>
    public static void Require(IEnumerable<NeededForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ImmutableArray<NeededForm> unknown = [.. forms.Where(form => Find(form.Phrase, form.GrammaticalCase) is null)];
        if (!unknown.IsEmpty)
        {
            throw new UnknownFormException(unknown);
        }
    }

    private static string? Find(NounPhrase phrase, GrammaticalCase grammaticalCase) =>
        phrase.TryGetGiven(grammaticalCase, out string? given) ? given
        : TryDerive(phrase.Nominative, grammaticalCase, out string? derived) ? derived
        : null;

    private static bool TryDerive(string nominative, GrammaticalCase grammaticalCase, [NotNullWhen(true)] out string? form)
    {
        string text = nominative.TrimStart();
        int end = text.AsSpan().IndexOfAny(" \u00A0\t\r\n");
        string head = end < 0 ? text : text[..end];
        string rest = end < 0 ? "" : text[end..];
        string lower = head.ToLowerInvariant();
        bool inCapitals = head.Length > 1 && head.All(char.IsUpper);

        bool declines = HeadNouns.TryDecline(lower, grammaticalCase, out string? declined);
        if (!(declines || Acronyms.Contains(head)) || !Complement.Stays(rest, afterPerson: HeadNouns.IsPerson(lower)))
        {
            form = null;
            return false;
        }

        form = !declines ? text
            : string.Concat(inCapitals ? declined!.ToUpperInvariant() : string.Concat(head.AsSpan(0, 1), declined.AsSpan(1)), rest);
        return true;
    }
}
