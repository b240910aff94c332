using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Protocols;

namespace Gallery.Examples;

public static class CouncilProtocolShortExample
{
    public static OfficialDocument Compose() => new CouncilProtocolPlugin(isShort: true).Compose(
        new CouncilProtocol { Sitting = LesnogorskRound.Sitting, Voting = LesnogorskRound.Voting },
        CompositionContext.Unregistered);
}
