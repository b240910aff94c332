using InnovationDomain.People;
using InnovationDomain.Plugins.Agreements;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Contracts and cooperations of two parties, of some, of a dozen; drafts among them.</summary>
internal static class Agreements
{
    public static IEnumerable<Law> Laws => DocumentLaws.For(new NetworkAgreementPlugin(), PluginLaws.Setup<NetworkAgreement>(PluginLaws.Few, hasGaps: true) with
    {
        Subjects = Arb.From(Of(isExtreme: false)),
        Extremes = Of(isExtreme: true),
        Contexts = agreement => [new(), new() { SignedOn = agreement.Term.Start, RegistrationNumber = "4" }, new() { SignedOn = agreement.Term.Start }],
        Facts = (agreement, context) =>
        [
            agreement.Subject, agreement.Place, agreement.Term.Start, agreement.Term.End, .. Drawn.Said(agreement.Programs), .. Drawn.Said(agreement.FurtherTerms),
            .. context is { SignedOn: not null, RegistrationNumber: { } number } ? new DocumentFact[] { number } : [],
            .. agreement.Parties.SelectMany(Said),
        ],
    });

    private static IEnumerable<DocumentFact> Said(AgreementParty party) =>
    [
        party.Organization.Name.Nominative, party.Representative.Name, DocumentFact.Of(party.Representative.Name, GrammaticalCase.Genitive),
        .. Drawn.Said([party.Address, party.Designation, party.Organization.Inn?.Value, party.Organization.Ogrn?.Value]), .. Drawn.Said(party.Obligations),
    ];

    private static Gen<NetworkAgreement> Of(bool isExtreme) =>
        from kind in Gen.Elements(Enum.GetValues<AgreementKind>())
        from count in isExtreme ? Gen.Elements(2, 12) : Gen.Choose(2, 4)
        from organizations in Drawn.Organizations(count, isExtreme)
        from officials in Drawn.Any<Official>(isExtreme).ListOf(count)
        from texts in Drawn.Texts(isExtreme).ListOf(2 * count)
        from parts in Gen.Choose(0, 7)
        from start in Gen.Choose(0, 2_000).Select(days => new LocalDate(2024, 9, 1).PlusDays(days))
        from length in Gen.Choose(0, 1_200)
        select new NetworkAgreement
        {
            Kind = kind,
            Parties =
            [
                .. organizations.Zip(officials, (organization, official) => (organization, official)).Select((pair, i) => new AgreementParty
                {
                    Organization = pair.organization.With(given => given.Name, Drawn.Known(pair.organization.Name)),
                    Representative = Drawn.Known(pair.official),
                    Designation = parts % 2 == 0 ? null : FormattableString.Invariant($"Участник {i + 1}"),
                    Address = parts / 2 % 2 == 0 ? null : "г. Лесногорск, ул. Школьная, д. 5",
                    Obligations = kind == AgreementKind.NetworkFormContract || i % 2 == 0 ? [texts[2 * i], texts[(2 * i) + 1]] : [],
                }),
            ],
            Subject = "совместная работа по проекту «Школьная лаборатория данных»",
            Programs = kind == AgreementKind.NetworkFormContract ? ["дополнительная общеразвивающая программа «Робототехника»"] : [],
            Term = new(start, start.PlusDays(length)),
            FurtherTerms = parts / 4 == 0 ? [] : ["Стороны не передают персональные данные обучающихся третьим лицам."],
            Place = "г. Лесногорск",
        };
}
