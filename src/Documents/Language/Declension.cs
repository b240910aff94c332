using InnovationDomain.Documents.Language.Names;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Puts noun phrases into a case.</summary>
/// <remarks>
/// A known abbreviation («МКУ ИМЦРО», «МУ «Управление…»») never changes. Otherwise the first word is
/// declined when it is one of the known nouns, and what follows stays: «руководители образовательных организаций» →
/// «руководителям образовательных организаций». A phrase that begins with anything else is not guessed at, nor one where a second word
/// may have to change: «руководители и педагоги», «учитель — победитель конкурса». A person's name at the end declines with the head.
/// </remarks>
internal static class Declension
{
    public static Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy, NameEngine names)
    {
        // The nouns of the lexicon know for themselves what is animate.
        _ = animacy;
        string text = phrase.Nominative.TrimStart();
        if (EmbeddedName.TryFind(text, out int start) && start > 0)
        {
            return WithName(text[..start].TrimEnd(), text[start..], text[text.AsSpan(0, start).TrimEnd().Length..start], grammaticalCase, names);
        }

        return Decline(text, grammaticalCase);
    }

    public static GrammaticalGender? GenderOf(NounPhrase phrase) => phrase.Gender;

    private static Declined WithName(string title, string name, string gap, GrammaticalCase grammaticalCase, NameEngine names)
    {
        Declined head = Decline(title, grammaticalCase);
        Declined person = names.DeclineTyped(name, grammaticalCase);
        return head.Warnings.IsEmpty && person.Warnings.IsEmpty
            ? new Declined { Text = head.Text + gap + person.Text, Origin = head.Origin > person.Origin ? head.Origin : person.Origin }
            : new Declined { Text = title + gap + name, Origin = FormOrigin.Unchanged, Warnings = [.. head.Warnings.Concat(person.Warnings).Distinct().Order()] };
    }

    private static Declined Decline(string text, GrammaticalCase grammaticalCase)
    {
        int end = text.AsSpan().IndexOfAny(" \u00A0\t\r\n");
        string head = end < 0 ? text : text[..end];
        string rest = end < 0 ? "" : text[end..];
        string lower = head.ToLowerInvariant();
        bool inCapitals = head.Length > 1 && head.All(char.IsUpper);

        bool declines = HeadNouns.TryDecline(lower, grammaticalCase, out string? declined);
        if (!declines && !Acronyms.Contains(head))
        {
            return Unchanged(text, LanguageWarning.UnknownWord);
        }

        if (!Complement.Stays(rest, afterPerson: HeadNouns.IsPerson(lower)))
        {
            return Unchanged(text, LanguageWarning.UnclearStructure);
        }

        return declines
            ? new Declined { Text = string.Concat(inCapitals ? declined!.ToUpperInvariant() : string.Concat(head.AsSpan(0, 1), declined.AsSpan(1)), rest), Origin = FormOrigin.Lexicon }
            : new Declined { Text = text, Origin = FormOrigin.Invariable };
    }

    private static Declined Unchanged(string text, LanguageWarning warning) =>
        new() { Text = text, Origin = FormOrigin.Unchanged, Warnings = [warning] };
}
