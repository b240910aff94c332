using System.Collections.Immutable;
using System.CommandLine;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Pdf;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Checking;

/// <summary>innodoc check: norm control of any Word documents.</summary>
internal static class CheckCommand
{
    private const string Auto = "auto";
    private const string On = "on";

    public static Command Make(Session session)
    {
        Argument<string[]> files = new("FILE") { Description = "Word documents (.docx), from anywhere.", Arity = ArgumentArity.OneOrMore };
        Option<string> standard = Edition.Option();
        Option<string> format = new Option<string>("--format") { Description = "text: Russian sentences; json: ours; sarif: for code hosts and build servers.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", OutputFormat.Json, "sarif");
        Option<string?> mark = new("--mark") { Description = "Write a copy with the findings as comments at their places; of one FILE.", HelpName = "OUT.docx" };
        Option<string?> mend = new("--mend") { Description = "Write a copy in which the mechanical is mended; of one FILE.", HelpName = "OUT.docx" };
        Option<string> pages = new Option<string>("--pages")
        {
            Description = "Lay the documents out with LibreOffice and poppler for the rules that look at pages, seconds a document; auto: one FILE, where they are installed.",
            DefaultValueFactory = _ => Auto,
        }.AcceptOnlyFromAmong(Auto, On, "off");
        Option<string> soffice = new("--soffice") { Description = "LibreOffice's program.", HelpName = "PROGRAM", DefaultValueFactory = _ => "soffice" };
        var command = new ToolCommand("check", "Check any Word documents against ГОСТ Р 7.0.97: where they depart from it, by which clause, and what to do.")
        {
            Examples =
            [
                "innodoc check order.docx",
                "innodoc check *.docx --pages on",
                "innodoc check *.docx --format sarif > norm-control.sarif",
                "innodoc check order.docx --mark order.comments.docx --mend order.mended.docx",
            ],
            Notes = """
                Marks: ✗ ошибка, ! предупреждение, · замечание (worth a look). A rule whose clause is only recalled is never an error.
                Rules that look at printed pages are asked of one FILE where LibreOffice and poppler are installed, of several with --pages on; the last line of each
                document says how many rules went unanswered, and why.
                What mending changed is told on standard error; all other text stays letter for letter.
                Exit codes: 0 no errors; 1 errors in some document; 2 some document cannot be read.
                """,
        };
        command.Add(files);
        command.Add(standard);
        command.Add(format);
        command.Add(mark);
        command.Add(mend);
        command.Add(pages);
        command.Add(soffice);
        command.SetAction((parsed, cancellationToken) =>
        {
            ImmutableArray<string> paths = [.. parsed.GetValue(files)!];
            string asked = parsed.GetValue(pages)!;
            var profile = ConformityProfile.Of(Edition.Of(parsed.GetValue(standard)!));
            IPageRenderer? renderer = asked == On || (asked == Auto && paths.Length == 1) ? new OfficePageRenderer { Program = parsed.GetValue(soffice)!, WorkFolder = session.WorkFolder } : null;
            if (asked == Auto && renderer is not null)
            {
                renderer = new RendererIfThere(renderer, session);
            }

            return Task.FromResult(Run(session, paths, new(profile, renderer: renderer), parsed.GetValue(format)!, parsed.GetValue(mark), parsed.GetValue(mend), cancellationToken));
        });
        return command;
    }

    private static int Run(Session session, ImmutableArray<string> files, ConformityChecker checker, string format, string? mark, string? mend, CancellationToken cancellationToken)
    {
        RequireCopies(files, mark, mend);
        var reports = new List<CheckedFile>(files.Length);
        bool areAllRead = true;
        for (int i = 0; i < files.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            session.Progress(FormattableString.Invariant($"{i + 1} of {files.Length}: {files[i]}"));
            try
            {
                reports.Add(Check(session, files[i], checker, mark, mend));
            }
            catch (Exception error) when (error is Refusal or UnreadableWordFileException)
            {
                areAllRead = false;
                session.Tell(error is Refusal ? error.Message : $"{files[i]}: {error.Message}");
            }
        }

        session.EndProgress();
        ReportOutput.Write(reports, format, session);
        return !areAllRead ? ExitCode.BadInput : reports.Exists(file => !file.Report.Conforms) ? ExitCode.Refused : ExitCode.Done;
    }

    private static CheckedFile Check(Session session, string path, ConformityChecker checker, string? mark, string? mend)
    {
        ReadOnlyMemory<byte> bytes = DataFile.Read(path, session).Whole;
        if (mend is not null)
        {
            using MemoryStream copy = new();
            MendingReport mending = checker.Mend(Stream(bytes), copy);
            CopyFile.Write(mend, copy);
            foreach (MendedPlace place in mending.Changes)
            {
                session.Tell($"mended: {place}");
            }
        }

        if (mark is null)
        {
            return new(path, checker.Check(Stream(bytes)));
        }

        using MemoryStream marked = new();
        ConformityReport report = checker.Mark(Stream(bytes), marked);
        CopyFile.Write(mark, marked);
        return new(path, report);
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);

    private static void RequireCopies(ImmutableArray<string> files, string? mark, string? mend)
    {
        if (files.Length > 1 && (mark ?? mend) is not null)
        {
            throw new Refusal("--mark and --mend write the copy of one document. Name one FILE, or run the command for each.");
        }

        string[] places = [.. new[] { files[0], mark, mend }.OfType<string>().Select(Path.GetFullPath)];
        if (places.Distinct(StringComparer.Ordinal).Count() < places.Length)
        {
            throw new Refusal("the document and its copies need different paths: the document itself is never changed.");
        }
    }
}
