namespace InnovationDomain.Testing.Drawing;

/// <summary>What people write into the members of the domain; on request what they write at their worst.</summary>
internal static class Texts
{
    private static readonly string[] Odd =
    [
        "ё", "Ъ", "№", "«Ёлка»", "слово\u00A0слово", "А. С. Пушкин, 1799–1837", "Latin and кириллица", "漢字 😀", "<b>&amp;</b>", "{{Имя}}", "100 %; 5\" × 7\"", "строка\nвторая строка", "I полугодие 2025/2026 учебного года",
    ];

    private static readonly string[] OddNumbers = ["0", "007", "II", "1/2-а", "б/н", "99999999999999999999"];

    private static readonly Dictionary<string, string[]> Pools = TextPools.All;

    /// <summary>Text for a member: by the type and the name, else by the name.</summary>
    public static string For(Draw draw, Member member)
    {
        if (draw.IsExtreme && draw.Chance(30) && !IsCode(member))
        {
            return member.Name is "Number" or "ProtocolNumber" or "Round" or "SubjectKey" ? draw.Pick(OddNumbers) : draw.Chance(60) ? draw.Pick(Odd) : Long(draw);
        }

        string[]? pool = null;
        _ = (member is { Owner: { } owner, Name: { } name } && Pools.TryGetValue($"{owner.Name}.{name}", out pool))
            || (member.Name is { } bare && Pools.TryGetValue(bare, out pool))
            || Pools.TryGetValue("Text", out pool);
        string text = draw.Pick(pool!);
        return text.Replace("{n}", ScalarRecipes.Invariant($"{draw.Between(1, 150)}"), StringComparison.Ordinal);
    }

    // What has a form of its own.
    private static bool IsCode(Member member) => member.Name is "Digest" or "PaperDigest" or "LevelAdjective" or "Symbol" or "Unit"
        || member is { Name: "Number", Owner: { } owner } && owner == typeof(Monitoring.IndicatorDefinition);

    private static string Long(Draw draw) => string.Join(' ', Enumerable.Repeat(draw.Pick(Pools["Text"]), draw.Between(20, 60)));
}
