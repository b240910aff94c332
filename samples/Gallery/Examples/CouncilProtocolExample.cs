using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Protocols;

namespace Gallery.Examples;

public static class CouncilProtocolExample
{
    public static OfficialDocument Compose() => new CouncilProtocolPlugin().Compose(
        new CouncilProtocol { Sitting = LesnogorskRound.Sitting, Voting = LesnogorskRound.Voting },
        CompositionContext.Unregistered);
}
