using InnovationDomain.Documents.Composition;
using InnovationDomain.Hosting.Batches;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Registers;
using NodaTime;

namespace RegionalBatch;

/// <summary>The documents of a year of a made-up region, town after town; each is made when the batch asks for it.</summary>
internal static class RegionalYear
{
    /// <summary>The place of the document whose facts are unfit on purpose.</summary>
    public const int Unfit = 125;

    /// <summary>Six documents a town: a resolution, two orders, a protocol, a conclusion, a register. A title comes again when the towns do.</summary>
    public static IEnumerable<BatchItem> Documents(int count)
    {
        for (int i = 0; i < count; i++)
        {
            var town = new TownFacts(i / 6);
            yield return i + 1 == Unfit ? Careless(town, i) : (i % 6) switch
            {
                0 => BatchItem.Of($"Резолюция фестиваля, {town.Name}", town.Festival()),
                1 => BatchItem.Of($"Протокол экспертного совета № 3, {town.Name}", CouncilProtocolPlugin.FullId, new CouncilProtocol { Sitting = town.Sitting(), Voting = TownFacts.Voting }),
                2 => BatchItem.Of($"Сводное заключение по заявке № 15: {town.School(1).ShortName}", town.Conclusion(), Signed("4", new LocalDate(2026, 4, 6))),
                3 => BatchItem.Of($"Приказ № {i + 1}-од о присвоении статуса", RecognitionOrderPlugin.PluginId, town.Recognition(), Signed($"{i + 1}-од", TownFacts.OrderedOn)),
                4 => BatchItem.Of($"Приказ № {i + 1}-од о прекращении статуса", TerminationOrderPlugin.PluginId, town.Termination(), Signed($"{i + 1}-од", TownFacts.EndedOn)),
                _ => BatchItem.Of($"Реестр площадок: {town.Name}", new RegisterOfDay { Keeper = town.Authority, Register = town.Register(30), Day = new LocalDate(2026, 9, 1), Signer = town.Head }),
            };
        }
    }

    // The ground of the termination was forgotten, and the order is not dated.
    private static BatchItem Careless(TownFacts town, int i) =>
        BatchItem.Of($"Приказ № {i + 1}-од о прекращении статуса", TerminationOrderPlugin.PluginId, town.Termination(isGroundKnown: false));

    private static CompositionContext Signed(string number, LocalDate day) => new() { RegistrationNumber = number, SignedOn = day };
}
