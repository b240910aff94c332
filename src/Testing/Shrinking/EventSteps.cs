using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Shrinking;

internal static class EventSteps
{
    public static void AddTo(StepBook book)
    {
        book.Add<Addressee>(addressee => Refusal.Each(addressee.Name, (NounPhrase name) => Addressee.Of(name)));
        book.Add<Controller>(controller => controller.Official is { } official
            ? Refusal.Each(official, (Official smaller) => Controller.Of(smaller)).Prepend(Controller.Of(official.Position))
            : Refusal.Each(controller.Position, (Position smaller) => Controller.Of(smaller)).Concat(Refusal.Each(controller.Organization, (Organization smaller) => Controller.Of(smaller))));
    }
}
