using FsCheck;
using InnovationDomain.Platforms;

namespace InnovationDomain.Testing;

// Platforms whose histories follow the table of the life cycle.
public static partial class InnovationArbitraries
{
    /// <summary>From a draft without events to an archived platform; events that lead nowhere disappear first.</summary>
    public static Arbitrary<InnovationPlatform> Platforms() => Values.Plausible<InnovationPlatform>();

    /// <summary>An event of some platform's history, with the term that a grant or an extension has.</summary>
    public static Arbitrary<StatusEvent> StatusEvents() => Values.Plausible<StatusEvent>();

    /// <summary>Documents each dated not before the one it rests on.</summary>
    public static Arbitrary<DecisionChain> DecisionChains() => Values.Plausible<DecisionChain>();

    /// <summary>Platforms with keys of their own, none at all among them.</summary>
    public static Arbitrary<PlatformRegister> PlatformRegisters() => Values.Plausible<PlatformRegister>();

    /// <summary>An account of a territory with some of its platforms.</summary>
    public static Arbitrary<InnovationInfrastructure> Infrastructures() => Values.Plausible<InnovationInfrastructure>();

    /// <summary>A kind of platform that the account names.</summary>
    public static Arbitrary<InfrastructureComponent> InfrastructureComponents() => Values.Plausible<InfrastructureComponent>();

    /// <summary>A task of the account.</summary>
    public static Arbitrary<InfrastructureTask> InfrastructureTasks() => Values.Plausible<InfrastructureTask>();

    /// <summary>Words of an act with their place.</summary>
    public static Arbitrary<LegalQuotation> LegalQuotations() => Values.Plausible<LegalQuotation>();

    /// <summary>A ban on two statuses at once, with its clause.</summary>
    public static Arbitrary<KindExclusivity> KindExclusivities() => Values.Plausible<KindExclusivity>();

    /// <summary>Steps of different kinds, with their clause.</summary>
    public static Arbitrary<StatusLadder> StatusLadders() => Values.Plausible<StatusLadder>();

    /// <summary>What a holder must have been before.</summary>
    public static Arbitrary<StatusLadderStep> StatusLadderSteps() => Values.Plausible<StatusLadderStep>();
}
