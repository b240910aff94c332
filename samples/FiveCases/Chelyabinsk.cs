using InnovationDomain.Documents.Composition;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Registers;

namespace FiveCases;

/// <summary>The register by kind and level, and the order that approves it.</summary>
internal static class Chelyabinsk
{
    public static IEnumerable<CaseDocument> Documents(InnovationInfrastructure infrastructure)
    {
        RegisterOfDay register = RegisterOfDay.Of(infrastructure, Unstated.Organization);
        yield return new("register", new PlatformRegisterPlugin().Compose(register, CompositionContext.Unregistered));
        yield return new("register-order", new RegisterApprovalOrderPlugin().Compose(
            new RegisterApprovalOrder
            {
                Frame = new() { Issuer = Unstated.Organization, Basis = [infrastructure.LegalBasis!.Source], Signer = null },
                Register = register,
            },
            Unstated.Draft(infrastructure.StatedOn)));
    }
}
