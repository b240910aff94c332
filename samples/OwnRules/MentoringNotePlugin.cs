using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Wording;

namespace OwnRules;

/// <summary>Composes the note (справка) on the hours of a mentor. Not sealed, so that each planted defect is a method or two.</summary>
public class MentoringNotePlugin : IDocumentPlugin<MentoringReport>
{
    public string Id => "mentoring-note";

    public OfficialDocument Compose(MentoringReport subject, CompositionContext context) => new()
    {
        Organizations = [subject.School],
        Kind = DocumentKind.Of("справка"),
        Date = subject.DrawnUpOn,
        RegistrationNumber = context.RegistrationNumber,
        Title = "О наставничестве",
        Body = [.. Body(subject, context)],
        Signatures = Signatures(subject, context),
    };

    protected virtual IEnumerable<Block> Body(MentoringReport report, CompositionContext context)
    {
        yield return new Paragraph($"{MentorInDative(report, context)} зачтено часов наставничества: {Hours(report)}.");
        ImmutableArray<Meeting> meetings = MeetingsOf(report);
        if (!meetings.IsEmpty)
        {
            yield return new Paragraph($"Наибольшая продолжительность встречи в часах: {Longest(meetings)}. Проведены встречи:");
            yield return new DashList([.. meetings.Select(meeting => string.Create(CultureInfo.InvariantCulture, $"{meeting.Topic}, часов: {meeting.Hours}"))]);
        }

        foreach (string conclusion in report.Conclusions)
        {
            yield return new Paragraph($"{conclusion}.");
        }

        if (NextStep(report) is { } next)
        {
            yield return new Paragraph(next);
        }
    }

    protected virtual ImmutableArray<Signature> Signatures(MentoringReport report, CompositionContext context) =>
        [Signature.Of(report.Head, morphology: context.Morphology)];

    protected virtual string MentorInDative(MentoringReport report, CompositionContext context) => context.Morphology.Decline(report.Mentor, GrammaticalCase.Dative).Text;

    protected virtual string Hours(MentoringReport report) => report.Meetings.Sum(meeting => meeting.Hours).ToString(CultureInfo.InvariantCulture);

    protected virtual ImmutableArray<Meeting> MeetingsOf(MentoringReport report) => report.Meetings;

    protected virtual string Longest(ImmutableArray<Meeting> meetings) => meetings.Max(meeting => meeting.Hours).ToString(CultureInfo.InvariantCulture);

    protected virtual string? NextStep(MentoringReport report) => report.NextStep is { } step ? $"Следующий шаг: {step}." : null;
}
