using System.Collections.Immutable;
using InnovationDomain.Documents.Language.Phrases;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Puts noun phrases into the case that a sentence needs (склонение).</summary>
/// <remarks>
/// A form given with the phrase wins. Acronyms, names in quotation marks, figures and all that depends on the head stay; the head declines with its
/// adjectives and with what stands beside it: «руководители и педагоги школ» → «руководителям и педагогам школ». A phrase that cannot be decided is
/// not guessed at: «директор Иванов», «обучающийся(аяся)».
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

    private static string? Find(NounPhrase phrase, GrammaticalCase grammaticalCase)
    {
        Declined declined = PhraseDeclension.Decline(phrase, grammaticalCase);
        return declined.Warnings.IsEmpty ? declined.Text : null;
    }
}
