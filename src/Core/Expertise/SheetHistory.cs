using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Applications;
using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>What a list of sheets must be: each void one preceded by itself, each replacement by what it replaces.</summary>
internal static class SheetHistory
{
    public static void Require(ImmutableArray<ExpertSheet> sheets, Id<Application> subject, ExpertRubric rubric)
    {
        var keys = new HashSet<Id<ExpertSheet>>();
        var latest = new Dictionary<Id<Expert>, ExpertSheet>();
        for (int i = 0; i < sheets.Length; i++)
        {
            ExpertSheet sheet = sheets[i];
            _ = latest.TryGetValue(sheet.Expert, out ExpertSheet? before);
            string? fault = FaultOf(sheet, before, subject, rubric) ?? (sheet.IsVoid || keys.Add(sheet.Id) ? null : "has a key that another sheet has. Give it its own.");
            if (fault is not null)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"ExpertPanel.Sheets[{i}], «{sheet.Id}», {fault}"), nameof(sheets));
            }

            latest[sheet.Expert] = sheet;
        }
    }

    // The last sheet of each expert, in no particular order.
    public static IEnumerable<ExpertSheet> Latest(ImmutableArray<ExpertSheet> sheets)
    {
        var latest = new Dictionary<Id<Expert>, ExpertSheet>();
        foreach (ExpertSheet sheet in sheets)
        {
            latest[sheet.Expert] = sheet;
        }

        return latest.Values;
    }

    private static string? FaultOf(ExpertSheet sheet, ExpertSheet? before, Id<Application> subject, ExpertRubric rubric)
    {
        if (sheet.Subject != subject)
        {
            return $"judges «{sheet.Subject}», not «{subject}». Add it to the panel of that application.";
        }

        if (!sheet.Rubric.MarksLike(rubric))
        {
            return $"follows the rubric «{sheet.Rubric.Id}» in another edition, or another rubric than «{rubric.Id}». All sheets of a panel follow one.";
        }

        if (sheet.IsVoid)
        {
            return before is { IsVoid: false } && before.HoldsTheSameAs(sheet)
                ? null
                : "is void, but does not follow itself as it was signed. Add the signed sheet, then void it unchanged.";
        }

        return before switch
        {
            null when sheet.Replaces.IsNone => null,
            null => $"replaces «{sheet.Replaces}», which is not the last sheet of its expert. Add the replaced sheet first, or leave Replaces out.",
            { IsVoid: false } => $"is of the expert «{sheet.Expert}», whose sheet «{before.Id}» is in force. Void that one first, and let the new one replace it.",
            _ when sheet.Replaces == before.Id => null,
            _ => $"does not refer to the voided sheet «{before.Id}» of its expert. Set Replaces to it.",
        };
    }
}
