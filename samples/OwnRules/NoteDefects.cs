using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;

namespace OwnRules;

/// <summary>The note with a planted defect of each class.</summary>
public static class NoteDefects
{
    public sealed class DropsTheLastMeeting : MentoringNotePlugin
    {
        protected override ImmutableArray<Meeting> MeetingsOf(MentoringReport report) => report.Meetings.IsEmpty ? [] : report.Meetings[..^1];
    }

    public sealed class DeclinesByHand : MentoringNotePlugin
    {
        protected override string MentorInDative(MentoringReport report, CompositionContext context) => $"{report.Mentor.Surname}у {report.Mentor.Given}у {report.Mentor.Patronymic}у";
    }

    public sealed class NumbersByChance : MentoringNotePlugin
    {
        protected override IEnumerable<Block> Body(MentoringReport report, CompositionContext context) => base.Body(report, context).Append(new Paragraph($"Запись {Guid.NewGuid()}."));
    }

    public sealed class HoursOfTheMachine : MentoringNotePlugin
    {
        protected override string Hours(MentoringReport report) => $"{base.Hours(report)} (в среднем {report.Meetings.Sum(meeting => meeting.Hours) / (report.Meetings.Length + 0.5m):0.0})";
    }

    public sealed class CountsItsNotes : MentoringNotePlugin
    {
        private static int _count;

        protected override string Hours(MentoringReport report) => $"{base.Hours(report)} (по записи № {++_count})";
    }

    public sealed class NamesTheTeacher : MentoringNotePlugin
    {
        protected override string? NextStep(MentoringReport report) => $"Часы подтверждает {report.Teacher.InitialsAndSurname}.";
    }

    public sealed class NobodySigns : MentoringNotePlugin
    {
        protected override ImmutableArray<Signature> Signatures(MentoringReport report, CompositionContext context) => [];
    }

    public sealed class TypesItsNumbers : MentoringNotePlugin
    {
        protected override string? NextStep(MentoringReport report) => "1. Продолжить работу.";
    }

    public sealed class ThrowsOnNoMeetings : MentoringNotePlugin
    {
        protected override string Hours(MentoringReport report) => $"{base.Hours(report)} (не более {Longest(report.Meetings)} за встречу)";
    }

    public sealed class LeavesAGap : MentoringNotePlugin
    {
        protected override string? NextStep(MentoringReport report) => $"Следующий шаг: «{report.NextStep}».";
    }

    public sealed class SortsTheConclusions : MentoringNotePlugin
    {
        protected override string Hours(MentoringReport report)
        {
            report.Conclusions.Sort(StringComparer.Ordinal);
            return base.Hours(report);
        }
    }

    public sealed class PrintsTheRemark : MentoringNotePlugin
    {
        protected override string? NextStep(MentoringReport report) => report.Remark.Length > 0 ? $"Примечание: {report.Remark}." : base.NextStep(report);
    }
}
