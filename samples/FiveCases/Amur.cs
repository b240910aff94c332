using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Events;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Plugins.Monitoring;
using InnovationDomain.Plugins.Roadmaps;
using NodaTime;

namespace FiveCases;

/// <summary>The note on a meeting of curators, the form of the indicators that they analysed, and the form of the municipal roadmap whose priorities they set.</summary>
internal static class Amur
{
    public static IEnumerable<CaseDocument> Documents(Meeting meeting)
    {
        yield return new("meeting-note", new MeetingNotePlugin().Compose(
            new MeetingNote { Organization = Unstated.Organization, Meeting = meeting, Signer = null }, CompositionContext.Unregistered));

        // No figure, centre or municipality is named: a form to fill in.
        yield return new("indicator-summary", new IndicatorSummaryPlugin().Compose(
            new IndicatorSummary
            {
                Author = Unstated.Organization,
                Indicators = ReadyIndicators.NaturalScienceTechnology,
                Periods = [new(new LocalDate(2024, 1, 1), new LocalDate(2024, 3, 31))],
                DataOn = meeting.HeldOn.Date,
                Source = meeting.Parts[0].Designation.Nominative,
            },
            CompositionContext.Unregistered));

        // The questions of the second part are the directions; measures are not named.
        yield return new("municipal-roadmap", new MunicipalRoadmapPlugin().Compose(
            new MunicipalRoadmap
            {
                Frame = new() { Issuer = Unstated.Organization },
                Municipality = new Municipality { Name = "____________________" },
                Year = SchoolYear.Starting(2024),
                Purpose = "по сопровождению функционирования и развития центров образования «Точка роста» и обеспечения повышения качества образовательных результатов",
                Priorities = [.. meeting.Parts[1].Topics.Select(topic => topic.Text)],
            },
            Unstated.Draft(meeting.HeldOn.Date)));
    }
}
