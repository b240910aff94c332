using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>The built-in engine with one defect of each class.</summary>
internal static class EngineDefects
{
    public static MorphologyLawSetup Setup { get; } = new()
    {
        Cases = 20,
        Examples =
        [
            NounPhrase.Of("директор гимназии", "директора гимназии", "директору гимназии", "директора гимназии", "директором гимназии", "директоре гимназии"),
            NounPhrase.Of("заведующий отделом", "заведующего отделом", "заведующему отделом", "заведующего отделом", "заведующим отделом", "заведующем отделом"),
        ],
        Animacy = Animacy.Animate,
        NameExamples = [PersonName.Of("Бондаренко", "Олег", "Петрович").With(GrammaticalCase.Dative, PersonNameForm.Of("Бондаренко", "Олегу", "Петровичу"))],
        Unknown = ["бзыкрту", "вжууфэ"],
    };

    internal abstract class Engine : IMorphology
    {
        public virtual Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full) => RussianMorphology.Default.Decline(name, grammaticalCase, style);

        public virtual Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate) => RussianMorphology.Default.Decline(phrase, grammaticalCase, animacy);

        public virtual GrammaticalGender? GenderOf(PersonName name) => RussianMorphology.Default.GenderOf(name);

        public GrammaticalGender? GenderOf(NounPhrase phrase) => RussianMorphology.Default.GenderOf(phrase);

        protected static bool IsOblique(GrammaticalCase grammaticalCase) => grammaticalCase != GrammaticalCase.Nominative;

        protected static Declined Changed(Declined declined, Func<string, string> change) => declined with { Text = change(declined.Text) };
    }

    public sealed class IgnoresGivenForms : Engine
    {
        public override Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate) => base.Decline(NounPhrase.Of(phrase.Nominative), grammaticalCase, animacy);
    }

    public sealed class Guesses : Engine
    {
        public override Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate) =>
            base.Decline(phrase, grammaticalCase, animacy) is var declined && declined.Origin == FormOrigin.Unchanged ? new() { Text = phrase.Nominative + "а", Origin = FormOrigin.Rule } : declined;
    }

    public sealed class KeepsQuiet : Engine
    {
        public override Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full) => base.Decline(name, grammaticalCase, style) with { Warnings = [] };
    }

    public sealed class LettersOfTheMachine : Engine
    {
        public override Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full) =>
            Changed(base.Decline(name, grammaticalCase, style), text => IsOblique(grammaticalCase) ? text + 0.5m.ToString(System.Globalization.CultureInfo.CurrentCulture) : text);
    }

    public sealed class DeclinesInitials : Engine
    {
        public override Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full) =>
            Changed(base.Decline(name, grammaticalCase, style), text => IsOblique(grammaticalCase) ? text.Replace(".", "а.", StringComparison.Ordinal) : text);
    }

    public sealed class SmallLetters : Engine
    {
        public override Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate) =>
            Changed(base.Decline(phrase, grammaticalCase, animacy), text => IsOblique(grammaticalCase) && !phrase.TryGetGiven(grammaticalCase, out _) ? text.ToLowerInvariant() : text);
    }

    public sealed class LastPartOnly : Engine
    {
        public override Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full) =>
            Changed(base.Decline(name, grammaticalCase, style), text => name.Surname.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && text.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? name.Surname[..at] + text[end..] : text);
    }

    public sealed class DeclinesAll : Engine
    {
        public override Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full) =>
            Changed(base.Decline(name, grammaticalCase, style), text => style == PersonNameStyle.Surname && IsOblique(grammaticalCase) && text == name.Surname && !"аоеиыуэюях".Contains(text[^1], StringComparison.Ordinal) ? text + "у" : text);
    }

    public sealed class LosesSpaces : Engine
    {
        public override Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate) =>
            Changed(base.Decline(phrase, grammaticalCase, animacy), text => IsOblique(grammaticalCase) ? text.Replace('\u00A0', ' ') : text);
    }

    public sealed class ThrowsOnDigits : Engine
    {
        public override Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate) =>
            phrase.Nominative.Any(char.IsDigit) ? throw new FormatException("Digits are no word.") : base.Decline(phrase, grammaticalCase, animacy);
    }

    public sealed class IgnoresPatronymics : Engine
    {
        public override GrammaticalGender? GenderOf(PersonName name) => name.Gender;
    }
}
