using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>The built-in engine under the laws: as it is, with a dictionary, strict.</summary>
public sealed class MorphologyTests
{
    private static readonly NounPhrase Quantorium = NounPhrase.Of("кванториум", "кванториума", "кванториуму", "кванториум", "кванториумом", "кванториуме");

    private static readonly ILookup<string, Law> Laws = Enumerable.ToLookup(
        [
            .. Named("default", RussianMorphology.Default, EngineDefects.Setup with { Cases = 300 }),
            .. Named("with a dictionary", new RussianMorphologyBuilder().AddPhrase(Quantorium).Build(), new() { Examples = [Quantorium] }),
            .. Named("strict", new RussianMorphologyBuilder().Strict().Build(), new()),
        ],
        pair => pair.Name,
        pair => pair.Law);

    public static TheoryData<string> Names { get; } = [.. Laws.Select(law => law.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string law)
    {
        LawRun run = Laws[law].Single().Check();

        Assert.True(run is { Skipped: 0, Compared: > 0 }, $"{law}: {run}");
    }

    private static IEnumerable<(string Name, Law Law)> Named(string engine, IMorphology morphology, MorphologyLawSetup setup) => MorphologyLaws.For(morphology, setup).Select(law => ($"{engine}/{law.Name}", law));
}
