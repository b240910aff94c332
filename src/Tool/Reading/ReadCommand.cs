using System.CommandLine;
using InnovationDomain.Documents.Requisites;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Reading;

/// <summary>innodoc read: what a Word document says of itself, and the data that it carries.</summary>
internal static class ReadCommand
{
    public static Command Make(Session session)
    {
        Argument<string> file = new("FILE") { Description = "A Word document (.docx), from anywhere, or - for standard input." };
        Option<bool> data = new("--data") { Description = "Print the data that the file carries, byte for byte, and nothing else." };
        Option<string> format = OutputFormat.Option("text, or json for programs.");
        var command = new ToolCommand("read", "Read a Word document as data: its kind, date, number, title, who issues and signs it, its appendices; and the data it carries.")
        {
            Examples =
            [
                "innodoc read order.docx",
                "innodoc read order.docx --format json",
                "innodoc read resolution.docx --data > festival.json",
            ],
            Notes = """
                Each requisite is told with the number of its paragraph. What has no clear shape is left out, and nothing is judged: see innodoc check.
                A file carries data where it was written so: innodoc generate --with-data.
                Exit codes: 0 read; 1 --data, and the file carries none; 2 the file cannot be read.
                """,
        };
        command.Add(file);
        command.Add(data);
        command.Add(format);
        command.SetAction((parsed, _) => Task.FromResult(Run(session, parsed.GetValue(file)!, parsed.GetValue(data), parsed.GetValue(format) == OutputFormat.Json)));
        return command;
    }

    private static int Run(Session session, string path, bool isDataAlone, bool isJson)
    {
        var file = DataFile.Read(path, session);
        FoundRequisites found = Read(file);
        if (!isDataAlone)
        {
            session.Output.Write(isJson ? $"{RequisiteOutput.Json(found)}\n" : RequisiteOutput.Text(found, path));
            return ExitCode.Done;
        }

        if (found.Data is not { } data)
        {
            session.Tell($"{file.Name} carries no data: it was written without --with-data, or saved by an editor that does not keep it.");
            return ExitCode.Refused;
        }

        session.Write(data.Content.Span);
        return ExitCode.Done;
    }

    private static FoundRequisites Read(DataFile file)
    {
        try
        {
            return RequisiteReader.Default.Read(new MemoryStream(file.Whole.ToArray(), writable: false));
        }
        catch (UnreadableWordFileException error)
        {
            throw new Refusal($"{file.Name}: {error.Message}", error);
        }
    }
}
