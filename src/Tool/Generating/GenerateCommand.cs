using System.CommandLine;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Pdf;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Plugins;
using InnovationDomain.Tool.Commands;
using InnovationDomain.Wording;

namespace InnovationDomain.Tool.Generating;

/// <summary>innodoc generate: data in, a Word document out.</summary>
internal static class GenerateCommand
{
    public static Command Make(Session session)
    {
        Argument<string> kind = new Argument<string>("KIND") { Description = "What to write." }.AcceptOnlyFromAmong([.. ToolPlugins.All.Select(plugin => plugin.Id)]);
        Argument<string> data = new("DATA") { Description = "The JSON file of the subject, or - for standard input." };
        Option<string> output = new("--output", "-o") { Description = "The Word document; an earlier one is replaced as a whole.", HelpName = "OUT.docx", Required = true };
        Option<string?> number = new("--number") { Description = "The registration number; left out, the place for it stays empty.", HelpName = "NUMBER" };
        Option<string?> signedOn = new("--signed-on") { Description = "The day of signing; left out, the day of the event, where the document records one.", HelpName = "DATE" };
        Option<bool> draft = new("--draft") { Description = "Write a draft: lines to fill in for date, number and what is not known yet." };
        Option<string> standard = Edition.Option();
        Option<bool> withData = new("--with-data") { Description = "Put the data into the file, unseen on paper, for innodoc read --data; whoever has the file has the data, names of persons too." };
        Option<bool> pdf = new("--pdf") { Description = "Write a PDF beside it, with LibreOffice." };
        Option<string> soffice = new("--soffice") { Description = "LibreOffice's program.", HelpName = "PROGRAM", DefaultValueFactory = _ => "soffice" };
        var command = new ToolCommand("generate", "Write an official document (.docx, and PDF on demand) by ГОСТ Р 7.0.97 from data.")
        {
            Examples =
            [
                "innodoc generate festival-resolution festival.json -o resolution.docx",
                "innodoc generate festival-resolution festival.json -o resolution.docx --pdf --number 12-р",
                "innodoc generate recognition-order order.json -o order.docx --number 112-од --signed-on 2026-05-12 --with-data",
                "innodoc list plugins --format json    # the JSON Schema of the data of each kind",
            ],
            Notes = """
                The paths written are printed, one a line. The same data gives the same bytes. Forms that were derived by rule are told on
                standard error, to be read once; a form that is not known stops the document, and the message says what to give in the data.
                Exit codes: 0 written; 2 not written, and standard error says why.
                """,
        };
        command.Add(kind);
        command.Add(data);
        command.Add(output);
        command.Add(number);
        command.Add(signedOn);
        command.Add(draft);
        command.Add(standard);
        command.Add(withData);
        command.Add(pdf);
        command.Add(soffice);
        command.SetAction((parsed, cancellationToken) =>
        {
            ToolPlugin plugin = ToolPlugins.All.Single(known => known.Id == parsed.GetValue(kind));
            string target = TargetOf(parsed.GetValue(output)!);
            (OfficialDocument document, DerivedForms forms) = Compose(session, plugin, parsed.GetValue(data)!, parsed.GetValue(number), parsed.GetValue(signedOn), parsed.GetValue(draft), parsed.GetValue(withData));
            Write(session, document, Edition.Of(parsed.GetValue(standard)!), target, forms);
            return parsed.GetValue(pdf) ? ConvertAsync(session, target, parsed.GetValue(soffice)!, cancellationToken) : Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static (OfficialDocument Document, DerivedForms Forms) Compose(Session session, ToolPlugin plugin, string data, string? number, string? signedOn, bool isDraft, bool withData)
    {
        var forms = new DerivedForms(RussianMorphology.Default);
        var context = new CompositionContext
        {
            RegistrationNumber = number is null ? null : Printable(number),
            SignedOn = signedOn is null ? null : IsoDate.Read(signedOn, "--signed-on"),
            IsDraft = isDraft,
            Morphology = forms,
        };
        var file = DataFile.Read(data, session);
        if (withData && file.Whole.Length > DocumentData.MostBytes)
        {
            throw new Refusal($"{file.Name} has {file.Whole.Length} bytes, and a document carries {DocumentData.MostBytes} at most. Leave --with-data out.");
        }

        try
        {
            return (file.Use(json => plugin.Compose(json, context)).WithData(withData ? DocumentData.Of(file.Whole.Span) : null), forms);
        }
        catch (UnknownFormException unknown)
        {
            throw new Refusal($"{file.Name}: {string.Join("; ", unknown.Forms.Select(form => $"the {Name(form.GrammaticalCase)} of «{form.Nominative}» is not known"))}. "
                + $"Give it in the data: in place of the text, {{ \"nominative\": \"{unknown.Forms[0].Nominative}\", \"{Name(unknown.Forms[0].GrammaticalCase)}\": \"…\" }}.", unknown);
        }
        catch (UnfitFactsException unfit)
        {
            throw new Refusal($"{file.Name}: {string.Join('\n', unfit.Faults.Select(OfCommandLine))}", unfit);
        }
    }

    private static void Write(Session session, OfficialDocument document, DocumentStandard standard, string target, DerivedForms forms)
    {
        try
        {
            new WordWriter(standard).WriteFile(document, target);
        }
        catch (InvalidDocumentException invalid)
        {
            throw new Refusal(string.Join('\n', invalid.Violations.Select(violation => violation.English)), invalid);
        }

        session.Output.WriteLine(target);
        foreach (DerivedForm form in forms.ToReview())
        {
            session.Tell($"read once, derived by rule: {form} ({Name(form.GrammaticalCase)}).");
        }
    }

    // What a program gives in the context, a command line gives by options.
    private static string OfCommandLine(string fault) => fault
        .Replace("CompositionContext.SignedOn", "--signed-on", StringComparison.Ordinal)
        .Replace("CompositionContext.RegistrationNumber", "--number", StringComparison.Ordinal)
        .Replace("CompositionContext.IsDraft", "--draft", StringComparison.Ordinal);

    private static async Task<int> ConvertAsync(Session session, string docx, string program, CancellationToken cancellationToken)
    {
        session.Progress("LibreOffice makes the PDF…");
        var converter = new PdfConverter { Program = program, WorkFolder = session.WorkFolder };
        try
        {
            await converter.ConvertAsync([docx], Path.GetDirectoryName(Path.GetFullPath(docx))!, cancellationToken).ConfigureAwait(false);
            session.EndProgress();
            await session.Output.WriteLineAsync(Path.ChangeExtension(docx, ".pdf")).ConfigureAwait(false);
            return ExitCode.Done;
        }
        catch (PdfConversionException error) when (error.Failure == PdfConversionFailure.ProgramNotStarted)
        {
            throw new Refusal($"the PDF was not made, the Word document was: “{program}” could not be started. Install LibreOffice Writer, or name its program with --soffice.", error);
        }
    }

    private static string TargetOf(string output) => string.Equals(Path.GetExtension(output), ".docx", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(output)
        ? output
        : throw new Refusal($"-o is “{output}”. Give the path of a Word document, such as {Path.GetFileNameWithoutExtension(output.TrimEnd('/'))}.docx.");

    private static string Printable(string number)
    {
        try
        {
            return PrintableText.Require(number, "--number");
        }
        catch (ArgumentException error)
        {
            throw new Refusal("--number is blank or holds what cannot be printed. Give the number as it is registered, such as 12-р, or leave it out.", error);
        }
    }

    private static string Name(GrammaticalCase grammaticalCase) => grammaticalCase.ToString().ToLowerInvariant();
}
