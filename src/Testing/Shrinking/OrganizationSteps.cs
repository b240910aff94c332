using InnovationDomain.Organizations;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>A holder is smaller as one organization than as a group. Codes tell organizations apart: they go, or stay as they are.</summary>
internal static class OrganizationSteps
{
    private const string LeastInn = "0100000004";
    private const string LeastPersonalInn = "010000000021";
    private const string LeastOgrn = "1020100000007";
    private const string LeastTradersOgrn = "302010000000001";

    public static void AddTo(StepBook book)
    {
        book.AddScalar<Inn>((inn, member) => Toward(inn, Inn.Of(inn.IsOfOrganization ? LeastInn : LeastPersonalInn), member.Owner is null));
        book.AddScalar<Ogrn>((ogrn, member) => Toward(ogrn, Ogrn.Of(ogrn.IsOfOrganization ? LeastOgrn : LeastTradersOgrn), member.Owner is null));
        book.AddScalar<Oktmo>((oktmo, member) => Toward(oktmo, Oktmo.Of("01000000"), member.Owner is null));
        book.Add<Holder>(holder => holder.Organization is { } organization
            ? Refusal.Each(organization, (Organization smaller) => Holder.Of(smaller))
            : holder.Members.Select(Holder.Of).Concat(Refusal.Each(holder.Group, (OrganizationGroup smaller) => Holder.Of(smaller))));
        book.Add<DocumentReference>(reference => Refusal.Without(reference.Place, () => DocumentReference.Of(reference.Kind, reference.Date, reference.Number))
            .Append(reference.Number == "1" ? null : DocumentReference.Of(reference.Kind, reference.Date, "1", reference.Place))
            .Concat(Refusal.Each<LocalDate, DocumentReference>(reference.Date, date => DocumentReference.Of(reference.Kind, date, reference.Number, reference.Place))));
    }

    private static IEnumerable<T> Toward<T>(T code, T least, bool isAlone)
        where T : struct => isAlone && !code.Equals(least) ? [least] : [];
}
