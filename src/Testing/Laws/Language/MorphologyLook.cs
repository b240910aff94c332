using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Laws;

/// <summary>What the laws of an engine look at in a case.</summary>
internal sealed class MorphologyLook(IMorphology engine, MorphologyLawSetup setup)
{
    private static readonly ImmutableArray<GrammaticalCase> Cases = [.. Enum.GetValues<GrammaticalCase>()];

    private static readonly ImmutableArray<GrammaticalCase> Oblique = Cases.Remove(GrammaticalCase.Nominative);

    private static readonly ImmutableArray<(string He, string She)> Regular = [("Иванов", "Иванова"), ("Смирнов", "Смирнова"), ("Ильин", "Ильина"), ("Чайковский", "Чайковская"), ("Морозов", "Морозова"), ("Лапин", "Лапина")];

    private static readonly ImmutableArray<string> ForeignOfWomen = ["Шмидт", "Ким", "Гринберг", "Оганесян", "Шевчук", "Гайдай", "Коваль"];

    private static readonly ImmutableArray<string> NeverChange = ["Дюма", "Гюго", "Бондаренко", "Черных", "Седых", "Живаго", "Дурново", "Гёте"];

    public IEnumerable<string?> Totality(MorphologyCase given)
    {
        foreach (GrammaticalCase grammaticalCase in Cases)
        {
            foreach (PersonNameStyle style in Enum.GetValues<PersonNameStyle>())
            {
                yield return Told(() => engine.Decline(given.Name, grammaticalCase, style), $"{given.Name}, {grammaticalCase}, {style}");
            }

            foreach (Animacy animacy in Enum.GetValues<Animacy>())
            {
                foreach (NounPhrase phrase in new[] { given.Phrase, NounPhrase.Of(given.Name.Surname), NounPhrase.Of(Torn(given)), NounPhrase.Of(Scrambled(given)) })
                {
                    yield return Told(() => engine.Decline(phrase, grammaticalCase, animacy), $"«{phrase}», {grammaticalCase}, {animacy}");
                }
            }
        }
    }

    public IEnumerable<string?> Nominative(MorphologyCase given)
    {
        yield return Is(engine.Decline(given.Phrase, GrammaticalCase.Nominative), given.Phrase.Nominative);
        yield return Is(engine.Decline(given.Name, GrammaticalCase.Nominative, PersonNameStyle.Surname), given.Name.Surname);
        yield return Is(engine.Decline(given.Name, GrammaticalCase.Nominative), given.Name.ToString());
    }

    public IEnumerable<string?> GivenForms(MorphologyCase given)
    {
        GrammaticalCase own = Oblique[given.Seed % Oblique.Length];
        const string form = "форма, которую дали";
        NounPhrase phrase = given.Phrase.With(own, form);
        PersonName name = given.Name.With(own, PersonNameForm.Of("Данова", "Данна", "Дановна"));
        yield return Is(engine.Decline(phrase, own), form);
        yield return engine.Decline(phrase, own).Origin == FormOrigin.Given ? null : $"a given form is said to come from {engine.Decline(phrase, own).Origin}";
        yield return Is(engine.Decline(name, own, PersonNameStyle.Surname), "Данова");
        foreach (GrammaticalCase other in Oblique.Remove(own))
        {
            yield return Same(Asked(() => engine.Decline(given.Phrase, other)), Asked(() => engine.Decline(phrase, other)), $"with the {own} given, the {other} of «{phrase}»");
            yield return Same(Asked(() => engine.Decline(given.Name, other)), Asked(() => engine.Decline(name, other)), $"with the {own} given, the {other} of {name}");
        }
    }

    public IEnumerable<string?> Doubt(MorphologyCase given)
    {
        foreach (GrammaticalCase grammaticalCase in Oblique)
        {
            yield return Asked(() => engine.Decline(given.Phrase, grammaticalCase)) is { } phrase ? Doubtful(phrase, given.Phrase.Nominative, grammaticalCase) : null;
            yield return Asked(() => engine.Decline(given.Name, grammaticalCase)) is { } name ? Doubtful(name, given.Name.ToString(), grammaticalCase) : null;
        }

        // Of a man it changes, of a woman it does not, and initials tell neither.
        PersonName untold = PersonName.OfInitials(ForeignOfWomen[given.Seed % ForeignOfWomen.Length], "А.Б.");
        yield return Asked(() => engine.Decline(untold, GrammaticalCase.Dative)) is { Warnings.IsEmpty: true } sure ? $"nothing tells the gender of {untold}, and the dative «{sure.Text}» is not in doubt" : null;
    }

    public IEnumerable<string?> Determinism(MorphologyCase given)
    {
        string[] first = All(given, Cases);
        string[] backwards = [.. All(given, [.. Cases.Reverse()]).Reverse()];
        yield return Differs(first, All(given, Cases), "again");
        yield return Differs(first, backwards, "the last case first");
        yield return Differs(first, Elsewhere.OnAnotherThread(() => All(given, Cases)), "on another thread");
        yield return Differs(first, Elsewhere.InAnotherCulture(() => All(given, Cases)), $"in the culture {Elsewhere.Culture}");
    }

    public IEnumerable<string?> Initials(MorphologyCase given)
    {
        string initials = given.Name.InitialsAndSurname[..^(given.Name.Surname.Length + 1)];
        PersonName known = PersonName.OfInitials(given.Name.Surname, initials);
        foreach (GrammaticalCase grammaticalCase in Oblique)
        {
            foreach ((PersonName name, PersonNameStyle style) in new[] { (given.Name, PersonNameStyle.SurnameInitials), (given.Name, PersonNameStyle.InitialsSurname), (known, PersonNameStyle.Full) })
            {
                if (!given.Name.TryGetGiven(grammaticalCase, out _) && Asked(() => engine.Decline(name, grammaticalCase, style)) is { } declined)
                {
                    string text = declined.Text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
                    bool stand = style == PersonNameStyle.InitialsSurname ? text.StartsWith(initials, StringComparison.Ordinal) : text.EndsWith(initials, StringComparison.Ordinal);
                    yield return stand ? null : $"the {grammaticalCase} of {name} is «{declined.Text}», and its initials are «{initials}»";
                }
            }
        }
    }

    public IEnumerable<string?> LetterCase(MorphologyCase given)
    {
        (string he, string she) = Regular[given.Seed % Regular.Length];
        foreach (GrammaticalCase grammaticalCase in Oblique)
        {
            foreach (PersonName name in new[] { PersonName.Of(he, "Илья", "Львович"), PersonName.Of(she, "Мария", "Петровна") })
            {
                PersonName large = PersonName.Of(name.Surname.ToUpperInvariant(), name.Given.ToUpperInvariant(), name.Patronymic!.ToUpperInvariant());
                yield return Same(Upper(Asked(() => engine.Decline(name, grammaticalCase))), Asked(() => engine.Decline(large, grammaticalCase)), $"in large letters, the {grammaticalCase} of {name}");
            }

            NounPhrase small = NounPhrase.Of("директор школы"), capital = NounPhrase.Of("Директор школы");
            yield return Same(Capital(Asked(() => engine.Decline(small, grammaticalCase, Animacy.Animate))), Asked(() => engine.Decline(capital, grammaticalCase, Animacy.Animate)), $"with a capital, the {grammaticalCase} of «{small}»");
        }
    }

    public IEnumerable<string?> Hyphens(MorphologyCase given)
    {
        (string He, string She) one = Regular[given.Seed % Regular.Length], other = Regular[(given.Seed / 7) % Regular.Length];
        bool she = given.Seed % 2 == 0;
        (string first, string second) = she ? (one.She, other.She) : (one.He, other.He);
        foreach (GrammaticalCase grammaticalCase in Oblique)
        {
            string? parted = Asked(() => Surname(first)) is { } left && Asked(() => Surname(second)) is { } right ? $"{left.Text}-{right.Text}" : null;
            yield return parted is null ? null : Asked(() => Surname($"{first}-{second}")) is { } whole && whole.Text == parted ? null
                : $"the {grammaticalCase} of «{first}-{second}» is «{Asked(() => Surname($"{first}-{second}"))?.Text}», and that of its parts «{parted}»";

            Declined Surname(string surname) => engine.Decline(she ? PersonName.Of(surname, "Анна", "Петровна") : PersonName.Of(surname, "Игорь", "Петрович"), grammaticalCase, PersonNameStyle.Surname);
        }
    }

    public IEnumerable<string?> Invariable(MorphologyCase given)
    {
        string foreign = ForeignOfWomen[given.Seed % ForeignOfWomen.Length], never = NeverChange[given.Seed % NeverChange.Length];
        foreach (GrammaticalCase grammaticalCase in Oblique)
        {
            foreach (PersonName name in new[] { PersonName.Of(foreign, "Мария", "Петровна"), PersonName.Of(never, "Мария", "Петровна"), PersonName.Of(never, "Игорь", "Петрович") })
            {
                Declined declined = engine.Decline(name, grammaticalCase, PersonNameStyle.Surname);
                yield return declined.Text == name.Surname && declined.Warnings.IsEmpty ? null : $"the {grammaticalCase} of {name} is «{declined.Text}» [{string.Join(", ", declined.Warnings)}], and the surname never changes";
            }
        }

        // A man's surname of the same kind does change.
        Declined his = engine.Decline(PersonName.Of(foreign, "Игорь", "Петрович"), GrammaticalCase.Dative, PersonNameStyle.Surname);
        yield return his.Text == foreign && his.Warnings.IsEmpty ? $"the dative of the man's surname {foreign} is left as it is, without a doubt" : null;
    }

    public IEnumerable<string?> Spaces(MorphologyCase given)
    {
        string plain = given.Phrase.Nominative;
        NounPhrase bound = MorphologyCases.Bare(given.Phrase).With(GrammaticalCase.Nominative, plain.Replace(' ', '\u00A0'));
        foreach (GrammaticalCase grammaticalCase in Oblique)
        {
            Declined? one = Asked(() => engine.Decline(given.Phrase, grammaticalCase)), other = Asked(() => engine.Decline(bound, grammaticalCase));
            yield return one is null || other is null || one.Text.Replace(' ', '\u00A0') == other.Text ? null : $"with no-break spaces the {grammaticalCase} of «{plain}» is «{other.Text}», without them «{one.Text}»";
        }
    }

    public IEnumerable<string?> Gender(MorphologyCase given)
    {
        foreach (GrammaticalGender gender in new[] { GrammaticalGender.Masculine, GrammaticalGender.Feminine })
        {
            yield return engine.GenderOf(given.Name.WithGender(gender)) == gender ? null : $"{given.Name} is stated to be {gender}, and is said to be {engine.GenderOf(given.Name.WithGender(gender))}";
            PersonName told = PersonName.Of(given.Name.Surname, "Женя", gender == GrammaticalGender.Masculine ? "Петрович" : "Петровна");
            yield return engine.GenderOf(told) == gender ? null : $"the patronymic of {told} tells {gender}, and the engine {engine.GenderOf(told)}";
        }

        yield return engine.GenderOf(given.Phrase.AsPlural()) is { } ofMany ? $"the plural «{given.Phrase}» is said to be {ofMany}" : null;
    }

    public IEnumerable<string?> Examples(MorphologyCase given)
    {
        foreach (GrammaticalCase grammaticalCase in Oblique)
        {
            if (!setup.Examples.IsDefaultOrEmpty && setup.Examples[given.Seed % setup.Examples.Length] is var phrase && phrase.TryGetGiven(grammaticalCase, out string? form))
            {
                yield return Is(engine.Decline(MorphologyCases.Bare(phrase), grammaticalCase, setup.Animacy), form);
            }

            if (!setup.NameExamples.IsDefaultOrEmpty && setup.NameExamples[given.Seed % setup.NameExamples.Length] is var name && name.TryGetGiven(grammaticalCase, out PersonNameForm? forms))
            {
                PersonName bare = PersonName.Of(name.Surname, name.Given, name.Patronymic);
                yield return Is(engine.Decline(name.Gender is { } gender ? bare.WithGender(gender) : bare, grammaticalCase), forms.ToString());
            }
        }
    }

    public IEnumerable<string?> Unknown(MorphologyCase given)
    {
        NounPhrase word = NounPhrase.Of(setup.Unknown[given.Seed % setup.Unknown.Length]);
        Declined? declined = Asked(() => engine.Decline(word, GrammaticalCase.Genitive));
        yield return declined is null || (declined.Text == word.Nominative && !declined.Warnings.IsEmpty) ? null : $"of «{word}», which nobody knows, the genitive «{declined.Text}» is made up, or left without a warning";
    }

    // A text cut off in its middle, and one with letters that belong to no word.
    private static string Torn(MorphologyCase given) => given.Phrase.Nominative[..(1 + (given.Seed % given.Phrase.Nominative.Length))].Trim() is { Length: > 0 } torn && !char.IsHighSurrogate(torn[^1]) ? torn : "а";

    private static string Scrambled(MorphologyCase given) => $"{given.Name.Surname[^1]}ъь-№{given.Seed % 1000} «{given.Name.Given}» (ы) — qz";

    private static string? Told(Func<Declined> decline, string of)
    {
        try
        {
            return decline() is { } declined && !string.IsNullOrWhiteSpace(declined.Text) && Enum.IsDefined(declined.Origin) && !declined.Warnings.IsDefault ? null : $"of {of} nothing is answered";
        }
        catch (UnknownFormException)
        {
            return null;
        }
        catch (Exception thrown)
        {
            return $"of {of} the engine throws {thrown.GetType().Name}, {thrown.Message}";
        }
    }

    // What a strict engine refuses is in doubt.
    private static Declined? Asked(Func<Declined> decline)
    {
        try
        {
            return decline();
        }
        catch (UnknownFormException)
        {
            return null;
        }
        catch (Exception thrown)
        {
            throw new CaseSkippedException(thrown); // Totality tells it.
        }
    }

    private static string? Is(Declined declined, string expected) => SpacesAside(declined.Text) == SpacesAside(expected) && declined.Warnings.IsEmpty
        ? null : $"«{declined.Text}» [{string.Join(", ", declined.Warnings)}] comes where «{expected}» has to";

    private static string? Same(Declined? one, Declined? other, string what) => one?.Text == other?.Text ? null : $"{what} is «{other?.Text}» where it is «{one?.Text}» else";

    private static string SpacesAside(string text) => text.Replace('\u00A0', ' ');

    private static string? Doubtful(Declined declined, string nominative, GrammaticalCase grammaticalCase) =>
        (declined.Origin == FormOrigin.Unchanged) != !declined.Warnings.IsEmpty ? $"the {grammaticalCase} of «{nominative}» is said to be {declined.Origin}, with the warnings [{string.Join(", ", declined.Warnings)}]"
        : !declined.Warnings.IsEmpty && SpacesAside(declined.Text) != SpacesAside(nominative) ? $"the {grammaticalCase} of «{nominative}» is in doubt, and is changed to «{declined.Text}» all the same" : null;

    private static string? Differs(string[] one, string[] other, string how) => one.Zip(other).FirstOrDefault(pair => pair.First != pair.Second) is { First: { } first, Second: var second } ? $"asked {how}, «{first}» becomes «{second}»" : null;

    private static Declined? Upper(Declined? declined) => declined is null ? null : declined with { Text = declined.Text.ToUpperInvariant() };

    private static Declined? Capital(Declined? declined) => declined is null ? null : declined with { Text = char.ToUpperInvariant(declined.Text[0]) + declined.Text[1..] };

    private string[] All(MorphologyCase given, ImmutableArray<GrammaticalCase> cases) =>
    [
        .. cases.Select(grammaticalCase => $"{Shown(Asked(() => engine.Decline(given.Phrase, grammaticalCase)))}; {Shown(Asked(() => engine.Decline(given.Name, grammaticalCase)))}; "
            + $"{Shown(Asked(() => engine.Decline(given.Name, grammaticalCase, PersonNameStyle.SurnameInitials)))}"),
    ];

    private static string Shown(Declined? declined) => declined is null ? "refused" : $"{declined.Text} [{declined.Origin}; {string.Join(", ", declined.Warnings)}]";
}
