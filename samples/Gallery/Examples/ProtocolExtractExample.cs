using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Protocols;
using NodaTime;

namespace Gallery.Examples;

public static class ProtocolExtractExample
{
    public static OfficialDocument Compose() => new ProtocolExtractPlugin().Compose(
        new ProtocolExtract
        {
            Protocol = new() { Sitting = LesnogorskRound.Sitting, Voting = LesnogorskRound.Voting },
            ItemNumber = 2,
            Certifier = Lesnogorsk.Deputy,
            CertifiedOn = new LocalDate(2026, 4, 22),
        },
        CompositionContext.Unregistered);
}
