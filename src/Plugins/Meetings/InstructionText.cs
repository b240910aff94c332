using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>Instructions as numbered points, or as a table where there are many: to whom, what, by when, who controls. What is not set is said to be not set.</summary>
internal sealed class InstructionText(MeetingMinutes minutes, IMorphology morphology)
{
    private const int MostPoints = 5;

    private readonly ImmutableArray<CountedTerm?> _counted = [.. minutes.Instructions.Select(instruction => instruction.Term?.Count(minutes.Meeting.HeldOn.Date, minutes.Calendar))];

    public static void Check(MeetingMinutes minutes, FactFaults faults)
    {
        LocalDate heldOn = minutes.Meeting.HeldOn.Date;
        foreach (MeetingInstruction instruction in minutes.Instructions)
        {
            faults.AddIf(instruction.Executor is null == instruction.Executors is null,
                $"«{instruction.Action}» is charged to {(instruction.Executor is null ? "nobody" : "a person and to a group")}. Give MeetingInstruction.Executor or MeetingInstruction.Executors.");
            faults.AddIf(instruction is { DueOn: not null, Term: not null }, $"«{instruction.Action}» has a date and a term. Give MeetingInstruction.DueOn or MeetingInstruction.Term.");
            faults.AddIf(instruction.DueOn < heldOn,
                $"«{instruction.Action}» is due on {OrderComposition.Iso(instruction.DueOn ?? heldOn)}, before the meeting of {OrderComposition.Iso(heldOn)}. Correct one of the two.");
        }
    }

    public IEnumerable<Block> Blocks()
    {
        if (minutes.Instructions.IsEmpty)
        {
            yield break;
        }

        yield return new Heading("ПОРУЧЕНИЯ");
        yield return minutes.Instructions.Length > MostPoints ? ToTable() : new ClauseList([.. minutes.Instructions.Select((instruction, i) => ToClause(instruction, _counted[i]))]);
        CountedTerm[] counted = [.. _counted.OfType<CountedTerm>()];
        if (counted.Length > 0)
        {
            yield return new Paragraph($"Сроки, для которых в скобках указана продолжительность, исчислены со дня совещания ({TermText.Rules(counted)}).");
        }

        if (minutes.Controller is { } controller)
        {
            string whose = minutes.Instructions.Any(instruction => instruction.Controller is not null) ? "остальных поручений" : "поручений";
            yield return new Paragraph(Letters.Sentence($"Контроль за исполнением {whose} возложить на {OfficialText.In(GrammaticalCase.Accusative, controller, minutes.Organization, morphology)}"));
        }
    }

    private Clause ToClause(MeetingInstruction instruction, CountedTerm? counted)
    {
        string executor = ExecutorOf(instruction);
        string due = Due(instruction, counted) is { } set ? $" в срок {set}" : "";
        string charge = $"{executor}{(OrderComposition.EndsWithParticiple(executor) ? "," : "")} {EndMarks.Strip(instruction.Action)}{due}";
        string gap = due.Length == 0 ? " Срок не установлен." : "";
        string control = ControllerOf(instruction) is { } controller ? $" {Letters.Sentence($"Контроль – {controller}")}" : minutes.Controller is null ? " Контроль не возложен." : "";
        return new($"{Letters.Sentence(charge)}{gap}{control}");
    }

    private Table ToTable()
    {
        bool hasOwnControl = minutes.Controller is null || minutes.Instructions.Any(instruction => instruction.Controller is not null);
        return new(
            [TableNumber.Column, new("Кому поручено", 5), new("Поручение", 7), new("Срок") { Width = Length.FromMillimeters(34) }, .. hasOwnControl ? [new TableColumn("Контроль", 5)] : Array.Empty<TableColumn>()],
            [
                .. minutes.Instructions.Select((instruction, i) => new TableRow(
                [
                    NumberText.Of(i + 1), ExecutorOf(instruction), Letters.Capitalized(EndMarks.Strip(instruction.Action)), InTable(instruction, _counted[i]),
                    .. hasOwnControl ? [ControllerOf(instruction) is { } controller ? Letters.Capitalized(controller) : minutes.Controller is null ? "Не возложен" : default(TableCell)] : Array.Empty<TableCell>(),
                ])),
            ])
        {
            Description = "Поручения",
        };
    }

    private string ExecutorOf(MeetingInstruction instruction) => Letters.Capitalized(instruction.Executor is { } official
        ? OfficialText.In(GrammaticalCase.Dative, official, minutes.Organization, morphology)
        : morphology.Decline(instruction.Executors!, GrammaticalCase.Dative, Animacy.Animate).Text);

    private string? ControllerOf(MeetingInstruction instruction) => instruction.Controller is { } controller ? RecommendationText.Of(controller, morphology) : null;

    private static string? Due(MeetingInstruction instruction, CountedTerm? counted) =>
        counted is not null ? $"до {RussianDate.ForText(counted.DueOn)} ({TermText.Within(counted.Term)})"
        : instruction.DueOn is { } due ? $"до {RussianDate.ForText(due)}" : null;

    private static string InTable(MeetingInstruction instruction, CountedTerm? counted) =>
        counted is not null ? $"до {DateText.Digital(counted.DueOn)} ({TermText.Within(counted.Term)})"
        : instruction.DueOn is { } due ? $"до {DateText.Digital(due)}" : "не установлен";
}
