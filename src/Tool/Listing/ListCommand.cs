using System.CommandLine;
using System.Text.Json;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Listing;

/// <summary>innodoc list: what there is.</summary>
internal static class ListCommand
{
    private static readonly (string Name, Action<TextWriter> Text, Action<Utf8JsonWriter> Json)[] Lists =
    [
        ("plugins", PluginList.WriteText, PluginList.WriteJson),
        ("rules", RuleList.WriteText, RuleList.WriteJson),
        ("profiles", ProfileList.WriteText, ProfileList.WriteJson),
    ];

    public static Command Make(Session session)
    {
        Argument<string?> what = new Argument<string?>("WHAT") { Description = "What to list; left out, all.", Arity = ArgumentArity.ZeroOrOne }
            .AcceptOnlyFromAmong([.. Lists.Select(list => list.Name)]);
        Option<string> format = OutputFormat.Option("text, or json with the whole JSON Schemas.");
        var command = new ToolCommand("list", "List the plugins with the schema of their data, the rules with their clauses, and the profiles.")
        {
            Examples =
            [
                "innodoc list rules",
                "innodoc list plugins --format json > plugins.json",
            ],
            Notes = "Exit codes: 0 listed; 2 bad input.",
        };
        command.Add(what);
        command.Add(format);
        command.SetAction((parsed, _) => Task.FromResult(Run(session, parsed.GetValue(what), parsed.GetValue(format) == OutputFormat.Json)));
        return command;
    }

    private static int Run(Session session, string? what, bool isJson)
    {
        (string Name, Action<TextWriter> Text, Action<Utf8JsonWriter> Json)[] asked = [.. Lists.Where(list => what is null || list.Name == what)];
        if (isJson)
        {
            session.Output.WriteLine(OutputFormat.Indented(writer =>
            {
                writer.WriteStartObject();
                Array.ForEach(asked, list => list.Json(writer));
                writer.WriteEndObject();
            }));
        }
        else
        {
            for (int i = 0; i < asked.Length; i++)
            {
                session.Output.Write(i == 0 ? "" : "\n");
                asked[i].Text(session.Output);
            }
        }

        return ExitCode.Done;
    }
}
