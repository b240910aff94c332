using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Certificates;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Certificates of a status that one order gave. They hang on walls: neither curator nor supervisor is named.</summary>
internal static class Certificates
{
    // What draws the code of verification asks how wide words of the machine are; Determinism tells that nothing comes of it.
    public static IEnumerable<Law> Laws => DocumentLaws.For(new StatusCertificatePlugin(), PluginLaws.Setup<StatusCertificate>(PluginLaws.Few) with
    {
        Subjects = Arb.From(Of(isExtreme: false)),
        Extremes = Of(isExtreme: true),
        Contexts = _ => [new() { SignedOn = new LocalDate(2026, 9, 2), RegistrationNumber = "7" }, new() { SignedOn = new LocalDate(2029, 8, 31), RegistrationNumber = "8/2" }],
        Facts = (certificate, context) =>
        [
            context.SignedOn!.Value, context.RegistrationNumber!, certificate.Signer.Name, new LocalDate(2026, 9, 1), new LocalDate(2029, 8, 31), Process.OrderedOn, "112-од",
            DocumentFact.Of(certificate.Platform.StatusName, GrammaticalCase.Genitive), .. Drawn.Said([certificate.Platform.Theme, certificate.Place]), .. Drawn.Said(certificate.Platform.Holder),
        ],
        Personal = certificate => Drawn.People(certificate.Platform),
    }).Where(law => law.Name != DocumentLawNames.NoHiddenSource);

    // The code for verification is a requisite of the newer edition alone: its own test has it.
    private static Gen<StatusCertificate> Of(bool isExtreme) =>
        from platform in Drawn.Platforms(isExtreme)
        from issuer in Drawn.Any<Organization>(isExtreme)
        from signer in Drawn.Any<Official>(isExtreme)
        from isPlaced in Gen.Elements(true, false)
        select new StatusCertificate { Platform = platform, Issuer = issuer, Signer = signer, Place = isPlaced ? "г. Лесногорск" : null };
}
