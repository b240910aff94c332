using System.Collections.Immutable;
using System.CommandLine;
using InnovationDomain.Evaluation;
using InnovationDomain.Json;
using InnovationDomain.Regulation;
using InnovationDomain.Tool.Commands;
using NodaTime;

namespace InnovationDomain.Tool.Judging;

/// <summary>innodoc evaluate: the verdicts of the rules about one subject.</summary>
internal static class EvaluateCommand
{
    public static Command Make(Session session)
    {
        Argument<string> data = new("DATA") { Description = "A JSON file of a kind that rules judge, or - for standard input." };
        Option<string?> on = new("--on") { Description = "The day that is assessed; left out, today.", HelpName = "DATE" };
        Option<string?> knownOn = new("--known-on") { Description = "The day by which a parameter must have been known to count; left out, the day that is assessed.", HelpName = "DATE" };
        Option<string?> profile = new("--profile") { Description = $"A profile by name, or a JSON file of the kind regulation-profile; left out, {KnownProfiles.Default}.", HelpName = "NAME" };
        Option<string?> subject = new("--subject") { Description = "The key of the subject in your system, for the record; left out, the name of the file.", HelpName = "KEY" };
        Option<string> format = OutputFormat.Option("text: Russian sentences; json: an evaluation-record, which can be kept and replayed.");
        var command = new ToolCommand("evaluate", "Judge an application, a panel of experts, a project, a platform, a report and the like by the rules, each verdict with its numbers and its clause.")
        {
            Examples =
            [
                "innodoc evaluate panel.json --on 2026-04-20",
                "innodoc evaluate application.json --profile our-regulation.json --format json > record.json",
                "innodoc evaluate - --known-on 2025-09-01 < project.json",
            ],
            Notes = $"""
                Kinds that rules judge: {JudgedKinds.Names}.
                What the data does not hold is not known to the rules, and a verdict that needs it is «не определено».
                Profiles: {string.Join(", ", KnownProfiles.All.Select(known => known.Name))}. The sample is a proposal, not an act: give your own.
                Marks: ✓ соблюдено, ✗ нарушено (основание для отказа), ! нарушено (замечание или рекомендация), – не применяется, ? не определено, Э за экспертом.
                Exit codes: 0 nothing speaks for a refusal; 1 a rule is violated that does; 2 bad input.
                """,
        };
        command.Add(data);
        command.Add(on);
        command.Add(knownOn);
        command.Add(profile);
        command.Add(subject);
        command.Add(format);
        command.SetAction((parsed, _) => Task.FromResult(Run(
            session, parsed.GetValue(data)!, parsed.GetValue(on), parsed.GetValue(knownOn), parsed.GetValue(profile), parsed.GetValue(subject), parsed.GetValue(format) == OutputFormat.Json)));
        return command;
    }

    private static int Run(Session session, string path, string? on, string? knownOn, string? profile, string? subject, bool isJson)
    {
        var context = new EvaluationContext
        {
            Profile = KnownProfiles.Find(profile ?? KnownProfiles.Default, session),
            AssessedOn = on is null ? session.Today : IsoDate.Read(on, "--on"),
            KnownOn = knownOn is null ? null : IsoDate.Read(knownOn, "--known-on"),
        };
        var file = DataFile.Read(path, session);
        ImmutableArray<JudgedKind> judging = JudgedKinds.Of(file);
        ImmutableArray<EvaluationReport> reports = [.. judging.Select(judged => file.Use(json => judged.Judge(json, context)))];
        if (isJson)
        {
            WriteRecords(session, reports, KeyOf(subject, path));
        }
        else
        {
            WriteText(session, reports, file.Name, isDefault: profile is null);
        }

        if (isJson && profile is null)
        {
            session.Tell($"judged by the profile {KnownProfiles.Default}, which is a proposal and no act: name yours with --profile.");
        }

        return reports.Any(report => report.Grounds.Any(ground => ground is { State: VerdictState.Violated, Severity: RuleSeverity.Refusal })) ? ExitCode.Refused : ExitCode.Done;
    }

    private static void WriteText(Session session, ImmutableArray<EvaluationReport> reports, string name, bool isDefault)
    {
        EvaluationContext context = reports[0].Context;
        RegulationProfile profile = context.Profile;
        session.Output.WriteLine($"Предмет оценки: {name}");
        session.Output.WriteLine($"Профиль: {profile.Name}{(isDefault ? " (по умолчанию; это предложение, а не норма: укажите свой ключом --profile)" : "")}");
        session.Output.WriteLine($"На дату {RussianDay(context.AssessedOn)} по сведениям на {RussianDay(context.DecidedOn)}");
        foreach (EvaluationReport report in reports)
        {
            session.Output.WriteLine();
            VerdictText.Write(report, session);
        }
    }

    // A project is judged by two sets: two records, one after the other, as streams of JSON are read.
    private static void WriteRecords(Session session, ImmutableArray<EvaluationReport> reports, string subject)
    {
        foreach (EvaluationReport report in reports)
        {
            session.Output.WriteLine(DomainJson.Write(report.Record(subject)));
        }
    }

    private static string KeyOf(string? subject, string path) => !string.IsNullOrWhiteSpace(subject) ? subject
        : path == "-" ? "stdin" : Path.GetFileNameWithoutExtension(path);

    private static string RussianDay(LocalDate day) => day.ToString("dd'.'MM'.'uuuu", System.Globalization.CultureInfo.InvariantCulture);
}
