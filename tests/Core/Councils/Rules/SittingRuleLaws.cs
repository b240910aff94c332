using InnovationDomain.Councils;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Identity;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Councils.Rules;

public sealed class SittingRuleLaws() : RuleLaws<CouncilSitting>(CouncilRules.All, Sat)
{
    /// <summary>Sittings of any votes, open and secret, signed by both, by one, by nobody.</summary>
    internal static Gen<CouncilSitting> Sat { get; } =
        from ballots in Sittings.Any().Generator
        from isOpen in Gen.Elements(false, true)
        from signed in Gen.Choose(0, 2)
        let sitting = Sittings.Of(ballots.Letters, isOpen)
        let secretary = sitting.Present.IsEmpty ? default(Id<CouncilMember>?) : sitting.Present[^1]
        select new CouncilSitting
        {
            Council = sitting.Council,
            ProtocolNumber = sitting.ProtocolNumber,
            HeldOn = sitting.HeldOn,
            Present = sitting.Present,
            Items = sitting.Items,
            Secretary = secretary,
            SignedBy = [.. new[] { sitting.Presiding, secretary }.Take(signed).OfType<Id<CouncilMember>>().Distinct()],
        };
}
