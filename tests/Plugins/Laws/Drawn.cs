using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;
using InnovationDomain.People;
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
        yield return frame.Signer.Name;
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

    /// <summary>The holder by the name of the group, or by the names of its organizations.</summary>
    public static IEnumerable<DocumentFact> Said(Holder holder) =>
        holder.Group?.Name is { } name ? [name] : holder.Members.Select(member => DocumentFact.AnyOf(member.Name, member.NameInText));
}
