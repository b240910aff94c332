using InnovationDomain.Regulation;

namespace InnovationDomain.Testing.Shrinking;

internal static class RegulationSteps
{
    public static void AddTo(StepBook book)
    {
        book.Add<LegalElement>(element => element.Number == "1" ? [] : [LegalElement.Of(element.Kind, "1")]);
        book.Add<LegalReference>(Of);
    }

    // The act as a whole is smaller than any clause of it, and the law on education is the act that everybody knows.
    private static IEnumerable<LegalReference?> Of(LegalReference reference)
    {
        if (reference is { Act: var act, Path.IsEmpty: true, InApprovedDocument: false })
        {
            return ReferenceEquals(act, LegalActs.Education) ? [] : Refusal.Each(act, (LegalAct smaller) => LegalReference.To(smaller)).Prepend(LegalReference.To(LegalActs.Education));
        }

        return Enumerable.Range(0, reference.Path.Length).Select(i => Refusal.Unless(() => LegalReference.Of(reference.Act, reference.Path.RemoveAt(i), reference.InApprovedDocument)))
            .Prepend(LegalReference.To(reference.Act));
    }
}
