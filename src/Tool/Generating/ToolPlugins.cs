using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Plugins.Conclusions;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Resolutions;

namespace InnovationDomain.Tool.Generating;

/// <summary>The documents that the tool writes: one line for each plugin.</summary>
internal static class ToolPlugins
{
    public static ImmutableArray<ToolPlugin> All { get; } =
    [
        Of(new ConsolidatedConclusionPlugin(), "сводное экспертное заключение", "the consolidated conclusion of a panel; experts are named by their keys"),
        Of(new CouncilProtocolPlugin(), "протокол заседания совета", "the protocol of a council"),
        Of(new CouncilProtocolPlugin(isShort: true), "краткий протокол заседания совета", "the protocol of a council without speeches"),
        Of(new ExpertConclusionPlugin(), "экспертное заключение", "the conclusion of one expert"),
        Of(new ExpertiseOrderPlugin(), "приказ о проведении экспертизы", "the order on expertise"),
        Of(new ExtensionOrderPlugin(), "приказ о продлении статуса", "the order that extends statuses"),
        Of(new FestivalResolutionPlugin(), "резолюция фестиваля", "the resolution of a festival"),
        Of(new PlatformRegisterPlugin(), "реестр площадок", "the register of platforms as of a day"),
        Of(new ProtocolExtractPlugin(), "выписка из протокола", "the extract of one item of a protocol"),
        Of(new RecognitionOrderPlugin(), "приказ о присвоении статуса", "the order that gives statuses"),
        Of(new TerminationOrderPlugin(), "приказ о прекращении статуса", "the order that terminates statuses"),
    ];

    private static ToolPlugin<TSubject> Of<TSubject>(IDocumentPlugin<TSubject> plugin, string russian, string english)
        where TSubject : class => new(plugin, russian, english);
}
