using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Tool.Commands;
using NodaTime;

namespace InnovationDomain.Tool.Deadlines;

/// <summary>innodoc deadline: the last day of a term.</summary>
internal static class DeadlineCommand
{
    public static Command Make(Session session)
    {
        Argument<string> date = new("DATE") { Description = "The day of the event, which is not counted: 2026-04-27." };
        Argument<string> term = new("TERM") { Description = "How long: +5wd working days, +30d calendar days, +2w weeks, +3m months, +1y years." };
        Option<string> roll = new Option<string>("--roll")
        {
            Description = "Where a last day goes that does not work.",
            DefaultValueFactory = _ => "following",
        }.AcceptOnlyFromAmong("following", "preceding", "none");
        var command = new ToolCommand("deadline", "Count a term by the production calendar of Russia and print its last day.")
        {
            Examples =
            [
                "innodoc deadline 2026-04-27 +5wd",
                "innodoc deadline 2026-01-31 +1m --roll preceding",
                "innodoc deadline 2026-02-20 +30d",
            ],
            Notes = $"""
                The term starts on the day after the event (ст. 191 ГК РФ). Months and years end on the same date, or on the month's last day (ст. 192).
                A last day that does not work goes to the following working day (ст. 193), unless --roll says otherwise.
                Years with data: {Years(ProductionCalendar.Russia.Years.Select(year => year.Year))}. Days that a republic adds are not in it.
                Exit codes: 0 the date is printed; 2 it cannot be told, and standard error says why.
                """,
        };
        command.Add(date);
        command.Add(term);
        command.Add(roll);
        command.SetAction((parsed, _) => Task.FromResult(Run(session, parsed.GetValue(date)!, parsed.GetValue(term)!, parsed.GetValue(roll)!)));
        return command;
    }

    private static int Run(Session session, string date, string term, string roll)
    {
        LocalDate day = IsoDate.Read(date, "DATE");
        Term counted = TermText.Read(term, roll switch { "preceding" => RollConvention.Preceding, "none" => RollConvention.None, _ => RollConvention.Following });
        try
        {
            session.Output.WriteLine(IsoDate.Write(counted.DueOn(day, ProductionCalendar.Russia)));
            return ExitCode.Done;
        }
        catch (MissingCalendarYearException missing)
        {
            string year = missing.Year.ToString(CultureInfo.InvariantCulture);
            throw new Refusal(
                $"the production calendar has no data for {year}, on which the answer depends; it knows {Years(missing.KnownYears)}. "
                + $"Days off are moved by the Government year by year, so nothing is guessed. Count {year} by its published calendar, or take an innodoc that has it.", missing);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new Refusal($"DATE is “{date}”, too late for a term to end before the year 9999. Give an earlier day.", error);
        }
    }

    private static string Years(IEnumerable<int> years)
    {
        ImmutableArray<int> known = [.. years];
        return string.Create(CultureInfo.InvariantCulture, $"{known[0]}–{known[^1]}");
    }
}
