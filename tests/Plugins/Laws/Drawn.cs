using InnovationDomain.Applications;
using InnovationDomain.Documents.Language;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Parts of which subjects of several plugins are drawn, plausible or at their worst.</summary>
internal static class Drawn
{
    public static Gen<T> Any<T>(bool isExtreme)
        where T : notnull => isExtreme ? InnovationArbitraries.Extremes<T>().Generator.Select(extreme => extreme.Value) : InnovationArbitraries.Map.ArbFor<T>().Generator;

    /// <summary>One thing, some, or at their worst hundreds.</summary>
    public static Gen<int> Counts(bool isExtreme) => isExtreme ? Gen.Elements(1, 2, 250) : Gen.Choose(1, 5);

    /// <summary>The part, or in a third of cases none.</summary>
    public static Gen<T?> Maybe<T>(bool isExtreme)
        where T : class =>
        from value in Any<T>(isExtreme)
        from isThere in Gen.Elements(true, true, false)
        select isThere ? value : null;

    /// <summary>Words of the field: what is recommended.</summary>
    public static Gen<string> Texts(bool isExtreme) => Any<Recommendation>(isExtreme).Select(recommendation => recommendation.Text);

    /// <summary>So many organizations, each another one.</summary>
    public static Gen<Organization[]> Organizations(int count, bool isExtreme) =>
        Any<Organization>(isExtreme).ListOf(count).Select(organizations => organizations.Select((organization, i) =>
            organizations.Take(i).Any(organization.IsSameAs) ? new Organization { Name = FormattableString.Invariant($"МБОУ «Средняя школа № {i + 1}»") } : organization).ToArray());

    /// <summary>Somebody whose gender is known: a text agrees with it.</summary>
    public static Official Known(Official official) => RussianMorphology.Default.GenderOf(official.Name) is null
        ? official.With(given => given.Name, official.Name.WithGender(GrammaticalGender.Masculine)) : official;

    /// <summary>A phrase whose gender is known.</summary>
    public static NounPhrase Known(NounPhrase phrase) =>
        phrase.IsPlural || RussianMorphology.Default.GenderOf(phrase) is not null ? phrase : phrase.WithGender(GrammaticalGender.Neuter);

    /// <summary>A platform that holds its status by the order of <see cref="Process.OrderedOn"/>.</summary>
    public static Gen<InnovationPlatform> Platforms(bool isExtreme, int number = 1) =>
        Any<InnovationPlatform>(isExtreme).Select(platform => Process.Held(platform.With(given => given.History, []).With(given => given.Id, FormattableString.Invariant($"П-{number}")), FormattableString.Invariant($"{number}")));

    public static IEnumerable<PersonName> People(InnovationPlatform? platform) =>
        new[] { platform?.Curator?.Name, platform?.ScientificSupervisor?.Name }.OfType<PersonName>();

    public static Gen<OrderFrame> Frames(LocalDate signedOn, bool isExtreme) =>
        from issuer in Any<Organization>(isExtreme)
        from signer in Any<Official>(isExtreme)
        from controller in Any<Official>(isExtreme)
        from executor in Any<Official>(isExtreme)
        from days in Gen.Choose(0, 200)
        from parts in Gen.Choose(0, 7)
        select new OrderFrame
        {
            Issuer = issuer,
            Place = parts % 2 == 0 ? "г. Лесногорск" : null,
            Basis = Process.Frame.Basis,
            Instructions = parts / 2 % 2 == 0 ? [] :
            [
                OrderInstruction.To(executor, OrderTask.Of("назначить кураторов", signedOn.PlusDays(days)), OrderTask.Of("организовать сопровождение площадок")),
                OrderInstruction.To("руководители организаций, указанных в перечне", OrderTask.Of("представить дорожные карты")),
            ],
            Controller = parts / 4 == 0 ? null : controller,
            Signer = signer,
        };

    /// <summary>An application that is registered on the day it came.</summary>
    public static Gen<Application> Applications(bool isExtreme, Id<Application>? id = null) =>
        from application in Any<Application>(isExtreme)
        from number in Gen.Choose(1, 500)
        let registered = application.With(given => given.Registration, new ApplicationRegistration { Number = FormattableString.Invariant($"{number}"), RegisteredAt = application.Current.SubmittedAt })
        select id is { } known ? registered.With(given => given.Id, known) : registered;

    public static Gen<Expert[]> Experts(IReadOnlyList<Id<Expert>> keys, bool isExtreme) =>
        Any<Person>(isExtreme).ListOf(keys.Count).Select(persons => keys.Zip(persons, (key, person) => new Expert { Id = key, Person = person }).ToArray());

    public static IEnumerable<DocumentFact> Said(OrderFrame frame)
    {
        if (frame.Signer is { } signer)
        {
            yield return signer.Name;
        }

        if (frame.Controller is { } controller)
        {
            yield return DocumentFact.Of(controller.Name, GrammaticalCase.Accusative);
        }

        foreach (OrderInstruction instruction in frame.Instructions)
        {
            yield return instruction.Official is { } official ? DocumentFact.Of(official.Name, GrammaticalCase.Dative) : DocumentFact.Of(instruction.Officials!, GrammaticalCase.Dative);
            foreach (OrderTask task in instruction.Tasks)
            {
                yield return task.Action;
                if (task.DueOn is { } due)
                {
                    yield return due;
                }
            }
        }
    }

    public static IEnumerable<DocumentFact> Said(Official? official) => official is null ? [] : [official.Name];

    public static IEnumerable<DocumentFact> Said(IEnumerable<string?> texts) => texts.OfType<string>().Select(DocumentFact.Of);

    public static IEnumerable<DocumentFact> Said(IEnumerable<Speaker> speakers) => speakers.Select(speaker => speaker.Name ?? speaker.PossibleName).OfType<PersonName>().Select(DocumentFact.Of);

    /// <summary>The holder by the name of the group, or by the names of its organizations.</summary>
    public static IEnumerable<DocumentFact> Said(Holder holder) =>
        holder.Group?.Name is { } name ? [name] : holder.Members.Select(member => DocumentFact.AnyOf(member.Name, member.NameInText));
}
