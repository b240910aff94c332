using System.Collections.Immutable;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Tests.Support.Generation;

/// <summary>Festivals of every shape, their texts as odd as <see cref="OddText"/> makes them.</summary>
public static class Festivals
{
    public static Arbitrary<Festival> Any() => Arb.From(Festival);

    private static Gen<LocalDate> Date { get; } = Gen.Choose(0, 60_000).Select(days => new LocalDate(1990, 1, 1).PlusDays(days % 20_000));

    // Whatever case a sentence needs is given: the forms themselves are the business of other tests.
    private static Gen<NounPhrase> Given { get; } =
        from nominative in OddText.Phrase
        from genitive in OddText.Phrase
        from dative in OddText.Phrase
        from instrumental in OddText.Phrase
        select NounPhrase.Of(nominative)
            .With(GrammaticalCase.Genitive, genitive).With(GrammaticalCase.Dative, dative).With(GrammaticalCase.Instrumental, instrumental);

    private static Gen<NounPhrase> Designation { get; } =
        from given in Given
        from text in OddText.Phrase
        select given.With(GrammaticalCase.Nominative, "фестиваль " + text);

    private static Gen<Organization> Organization { get; } =
        from name in Given
        from shortName in Optional(Given)
        select new Organization { Name = name, ShortName = shortName };

    private static Gen<Official> Official { get; } =
        from position in OddText.Phrase
        from surname in Gen.Elements("Иванова", "Петров-Водкин", "О’Нил", "Ли")
        from patronymic in Gen.Elements("Петровна", null)
        select new Official { Position = position, Name = PersonName.Of(surname, "Мария", patronymic) };

    private static Gen<Recommendation> Recommendation { get; } =
        from text in OddText.Any
        from due in Gen.OneOf(Gen.Constant((LocalDate?)null), Date.Select(date => (LocalDate?)date))
        select Events.Recommendation.Of(text, due);

    private static Gen<AddressedRecommendations> Recommendations { get; } =
        from organization in Organization
        from toOrganization in Gen.Elements(true, false)
        from task in Optional(OddText.Phrase)
        from items in Some(Recommendation)
        select new AddressedRecommendations { Addressee = toOrganization ? organization : organization.Name, SharedTask = task, Items = items };

    private static Gen<Festival> Festival { get; } =
        from name in OddText.Phrase
        from designation in Designation
        from heldOn in Date
        from place in Optional(OddText.Phrase)
        from organizers in Some(Organization)
        from participants in OddText.Phrase.ArrayOf()
        from objectives in OddText.Any.ArrayOf()
        from purpose in Optional(Given)
        from recommendations in Some(Recommendations)
        from signatories in Official.ArrayOf()
        select new Festival
        {
            Name = name,
            Designation = designation,
            HeldOn = heldOn,
            Place = place,
            Organizers = organizers,
            Participants = [.. participants],
            Objectives = [.. objectives],
            RecommendationsPurpose = purpose,
            Recommendations = recommendations,
            Signatories = [.. signatories],
        };

    private static Gen<T?> Optional<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant((T?)null), gen.Select(value => (T?)value));

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> gen) => gen.NonEmptyListOf().Select(items => items.ToImmutableArray());
}
