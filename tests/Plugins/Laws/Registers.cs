using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Testing;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Registers of some platforms on a day of their lives, of none, of hundreds.</summary>
internal static class Registers
{
    public static IEnumerable<Law> Laws => DocumentLaws.For(new PlatformRegisterPlugin(), PluginLaws.Setup<RegisterOfDay>() with
    {
        Subjects = Arb.From(Of(isExtreme: false)),
        Extremes = Gen.OneOf(Of(isExtreme: true), Gen.Constant(Process.Register(300))),
        Facts = (subject, context) =>
        [
            subject.Day, .. subject.Signer is { } signer ? new DocumentFact[] { signer.Name } : [],
            .. subject.Register.AsOf(subject.Day, subject.Order).Select(row => row.Platform).SelectMany(platform => new[] { platform.ScientificSupervisor?.Name, platform.Curator?.Name }.OfType<PersonName>().Select(DocumentFact.Of)
                .Concat(Drawn.Said(platform.Holder)).Concat(platform.Theme is { } theme ? [theme] : [])),
        ],
        Irrelevant = subject => [new() { Keeper = subject.Keeper, Register = new() { Platforms = [.. subject.Register.Platforms.Where(platform => !platform.StandingOn(subject.Day).IsHeld), .. subject.Register.Platforms.Where(platform => platform.StandingOn(subject.Day).IsHeld)] }, Day = subject.Day, Order = subject.Order, Signer = subject.Signer }],
    });

    private static Gen<RegisterOfDay> Of(bool isExtreme) =>
        from keeper in Drawn.Any<Organization>(isExtreme)
        from register in Drawn.Any<PlatformRegister>(isExtreme)
        from day in Gen.Choose(0, 3_000).Select(days => new LocalDate(2016, 9, 1).PlusDays(days))
        from held in Gen.Elements(register.Platforms.SelectMany(platform => platform.History).Select(happened => happened.EffectiveOn).Append(day))
        from signer in Drawn.Any<Official>(isExtreme)
        from isSigned in Gen.Elements(true, false)
        from order in Gen.Elements(Enum.GetValues<RegisterOrder>())
        select new RegisterOfDay { Keeper = keeper, Register = register, Day = held, Order = order, Signer = isSigned ? signer : null };
}
