using System.Text.Json;
using InnovationDomain.Evaluation;
using InnovationDomain.Tool.Judging;

namespace InnovationDomain.Tool.Listing;

/// <summary>The rules, each with its clause, how sure it is, and the parameters it reads.</summary>
internal static class RuleList
{
    public static void WriteText(TextWriter output)
    {
        output.WriteLine("Rules (innodoc evaluate DATA.json)");
        foreach ((RuleGroup group, Rule rule) in All())
        {
            RuleCard card = rule.Card;
            output.WriteLine($"  {rule.Id}: {card.Russian}");
            output.WriteLine($"    {card.English}");
            output.WriteLine($"    judges {(KindsOf(group) is { Length: > 0 } kinds ? $"data of the kind {string.Join(" or ", kinds)}" : $"{group.SubjectType.Name}, which programs make with the library")}; a violation is a {Name(card.Severity)}");
            output.WriteLine($"    basis: {card.Basis} ({Name(card.Certainty)}{(card.Remark is { } remark ? $"; {remark}" : "")})");
            output.WriteLine($"    parameters: {(rule.Parameters.IsEmpty ? "none" : string.Join(", ", rule.Parameters.Select(Shown)))}");
        }
    }

    public static void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules");
        foreach ((RuleGroup group, Rule rule) in All())
        {
            RuleCard card = rule.Card;
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("russian", card.Russian);
            writer.WriteString("english", card.English);
            writer.WriteString("ruleSet", group.Name);
            writer.WriteString("subject", group.SubjectType.Name);
            writer.WriteStartArray("dataKinds");
            Array.ForEach(KindsOf(group), writer.WriteStringValue);
            writer.WriteEndArray();
            writer.WriteString("severity", Name(card.Severity));
            writer.WriteString("basis", card.Basis.ToString());
            writer.WriteString("certainty", Name(card.Certainty));
            if (card.Remark is { } remark)
            {
                writer.WriteString("remark", remark);
            }

            writer.WriteStartArray("parameters");
            foreach (Parameter parameter in rule.Parameters)
            {
                writer.WriteStartObject();
                writer.WriteString("key", parameter.Key.Name);
                writer.WriteString("name", parameter.Name);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<(RuleGroup Group, Rule Rule)> All() =>
        RuleCatalogue.Groups.SelectMany(group => group.Rules.Select(rule => (Group: group, Rule: rule))).OrderBy(pair => pair.Rule.Id, StringComparer.Ordinal);

    // The kinds of data by which «evaluate» comes to the rules.
    private static string[] KindsOf(RuleGroup group) => [.. JudgedKinds.All.Where(judged => judged.SubjectType == group.SubjectType).Select(judged => judged.Kind)];

    private static string Shown(Parameter parameter) => parameter.Name == parameter.Key.Name ? parameter.Name : $"{parameter.Name} of {parameter.Key.Name}";

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
