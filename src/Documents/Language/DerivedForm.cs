using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>A form that a document needed: of what, in which case, and what the engine made of it.</summary>
public sealed class DerivedForm
{
    private DerivedForm(string nominative, GrammaticalCase grammaticalCase, Declined declined, string advice) =>
        (Nominative, GrammaticalCase, Declined, Advice) = (nominative, grammaticalCase, declined, advice);

    /// <summary>Gets the name or phrase in the nominative.</summary>
    public string Nominative { get; }

    /// <summary>Gets the case that was asked for.</summary>
    public GrammaticalCase GrammaticalCase { get; }

    /// <summary>Gets the form, where it comes from and what is in doubt.</summary>
    public Declined Declined { get; }

    /// <summary>Gets what to do about a form in doubt, with the line of code that settles it.</summary>
    internal string Advice { get; }

    /// <summary>Answers the nominative and the form: «Ким Мария → Ким Марии».</summary>
    public override string ToString() => $"{Nominative} → {Declined.Text}";

    internal static DerivedForm Of(NounPhrase phrase, GrammaticalCase grammaticalCase, Declined declined) => new(
        phrase.Nominative,
        grammaticalCase,
        declined,
        $"{Unknown(phrase.Nominative, grammaticalCase)} Give it with the phrase: " +
        $"NounPhrase.Of(\"{Escaped(phrase.Nominative)}\").With(GrammaticalCase.{grammaticalCase}, \"…\").");

    internal static DerivedForm Of(PersonName name, GrammaticalCase grammaticalCase, Declined declined)
    {
        string code = name.HasOnlyInitials
            ? $"PersonName.OfInitials(\"{Escaped(name.Surname)}\", \"{Escaped(name.Given + name.Patronymic)}\")"
            : $"PersonName.Of(\"{Escaped(name.Surname)}\", \"{Escaped(name.Given)}\"{(name.Patronymic is { } patronymic ? $", \"{Escaped(patronymic)}\"" : "")})";
        return new(name.ToString(), grammaticalCase, declined, declined.Warnings.Contains(LanguageWarning.GenderUndecided)
            ? $"{Unknown(name.ToString(), grammaticalCase)} It depends on the person's gender, which the name does not tell. State it: {code}.WithGender(GrammaticalGender.…)."
            : $"{Unknown(name.ToString(), grammaticalCase)} Give it with the name: {code}.With(GrammaticalCase.{grammaticalCase}, PersonNameForm.Of(\"…\", \"…\")).");
    }

    internal static DerivedForm OfText(string name, GrammaticalCase grammaticalCase, Declined declined) => new(
        name,
        grammaticalCase,
        declined,
        declined.Warnings.Contains(LanguageWarning.GenderUndecided)
            ? $"{Unknown(name, grammaticalCase)} It depends on the person's gender, which the name does not tell. State it with the parameter gender."
            : $"{Unknown(name, grammaticalCase)} Add it to the dictionary: builder.AddName(PersonNamePart.…, NounPhrase.Of(\"{Escaped(name)}\").With(GrammaticalCase.{grammaticalCase}, \"…\")).");

    private static string Unknown(string nominative, GrammaticalCase grammaticalCase) =>
        $"The {grammaticalCase.ToString().ToLowerInvariant()} of «{nominative}» is not known.";

    // The line is meant to be pasted into a program.
    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
