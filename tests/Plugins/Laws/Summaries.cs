using System.Runtime.CompilerServices;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Monitoring;
using InnovationDomain.Plugins.Tests.Monitoring;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Regulation;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Summary tables of some centres with gaps in their records, and analytical notes on drawn projects. Both are passed on: no head of a centre and no member of a team is named.</summary>
internal static class Summaries
{
    private static readonly EvaluationContext Evaluated = new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new LocalDate(2026, 12, 14) };

    // A note has the verdicts on projects, not the projects.
    private static readonly ConditionalWeakTable<AnalyticalNote, PersonName[]> Teams = [];

    public static IEnumerable<Law> Laws =>
    [
        .. DocumentLaws.For(new IndicatorSummaryPlugin(), PluginLaws.Setup<IndicatorSummary>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Tables(isExtreme: false)),
            Extremes = Tables(isExtreme: true),
            Facts = (summary, context) =>
            [
                summary.DataOn, summary.Periods[0].Start, summary.Periods[^1].End, summary.Source, .. Drawn.Said(summary.Signer), .. Drawn.Said(summary.Indicators.Select(indicator => indicator.Name)),
                .. summary.Centers.Select(center => DocumentFact.Of(center.School.NameInText.Nominative)), .. summary.Centers.Select(center => DocumentFact.Of(center.Municipality.Name.Nominative)),
                .. summary.Records.Select(record => record.Fact).OfType<IndicatorValue>().Select(fact => DocumentFact.Of(fact.Amount)),
            ],
            Personal = summary => summary.Centers.Select(center => center.Head?.Name).OfType<PersonName>(),
        }),
        .. DocumentLaws.For(new AnalyticalNotePlugin(), PluginLaws.Setup<AnalyticalNote>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Notes(isExtreme: false)),
            Extremes = Notes(isExtreme: true),
            Contexts = _ => [new() { SignedOn = new LocalDate(2026, 12, 18) }, new() { SignedOn = new LocalDate(2026, 12, 18), RegistrationNumber = "17" }],
            Facts = Facts,
            Personal = note => Teams.TryGetValue(note, out PersonName[]? names) ? names : [],
        }),
    ];

    private static IEnumerable<DocumentFact> Facts(AnalyticalNote note, CompositionContext context) =>
    [
        context.SignedOn!.Value, note.Title, note.Period.Start, note.Period.End, Evaluated.AssessedOn, DocumentFact.Of(note.Examined, GrammaticalCase.Genitive), .. Drawn.Said(note.Signer),
        .. note.Subjects.Select(subject => DocumentFact.Of(subject.Addressee.Name.Nominative)), .. Drawn.Said(note.Subjects.Select(subject => subject.Name)),
        .. note.Subjects.SelectMany(subject => subject.Reports).SelectMany(report => report.In(VerdictState.Violated)).Where(verdict => !note.WithheldRules.Contains(verdict.Rule.Id)).Select(verdict => DocumentFact.Of(verdict.Rule.Id)),
        .. IsBroken(note) ? new DocumentFact[] { note.Controller.Name, note.EffectCheckOn, note.DueOn } : [],
    ];

    private static bool IsBroken(AnalyticalNote note) =>
        note.Subjects.SelectMany(subject => subject.Reports).SelectMany(report => report.In(VerdictState.Violated)).Any(verdict => !note.WithheldRules.Contains(verdict.Rule.Id));

    private static Gen<IndicatorSummary> Tables(bool isExtreme) =>
        from author in Drawn.Any<Organization>(isExtreme)
        from count in isExtreme ? Gen.Elements(1, 2, 60) : Gen.Choose(0, 6)
        from schools in Drawn.Organizations(count, isExtreme)
        from heads in Drawn.Any<Person>(isExtreme).ListOf(count)
        from signer in Drawn.Maybe<Official>(isExtreme)
        from quarters in Gen.Choose(1, 3)
        from most in Gen.Choose(1, 6)
        from amounts in Gen.Choose(0, 140).ListOf(count * most * quarters)
        let indicators = ReadyIndicators.NaturalScienceTechnology.Take(most).ToArray()
        let periods = Enumerable.Range(1, quarters).Select(GrowthPoints.Quarter).ToArray()
        let centers = schools.Select((school, i) => new EducationCenter
        {
            Id = FormattableString.Invariant($"Ц-{i + 1:000}"),
            Kind = CenterKind.GrowthPoint,
            Profile = CenterProfile.NaturalScienceTechnology,
            School = school,
            Municipality = new() { Name = FormattableString.Invariant($"Муниципальный округ № {(i % 4) + 1}") },
            Head = heads[i],
        }).ToArray()
        select new IndicatorSummary
        {
            Author = author,
            Indicators = [.. indicators],
            Periods = [.. periods],
            DataOn = new LocalDate(2026, 12, 1),
            Source = "отчеты муниципальных кураторов",
            Centers = [.. centers],
            Records =
            [
                .. centers.SelectMany((center, c) => indicators.SelectMany((indicator, i) => periods.Select((period, p) => amounts[(((c * most) + i) * quarters) + p] is var amount && amount > 100
                    ? null : GrowthPoints.Record(center.Id, indicator, period, 60, 80, amount, weight: (c % 9) + 1)))).OfType<IndicatorRecord>(),
            ],
            Signer = signer,
        };

    private static Gen<AnalyticalNote> Notes(bool isExtreme) =>
        from author in Drawn.Any<Organization>(isExtreme)
        from count in isExtreme ? Gen.Elements(1, 2, 40) : Gen.Choose(1, 5)
        from projects in Drawn.Any<InnovationProject>(isExtreme).ListOf(count)
        from addressees in Drawn.Any<Addressee>(isExtreme).ListOf(count)
        from controller in Drawn.Any<Official>(isExtreme)
        from signer in Drawn.Maybe<Official>(isExtreme)
        select Remember(projects, new()
        {
            Author = author,
            Title = "о замечаниях по итогам оценки",
            Examined = "инновационные проекты",
            Period = new(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 14)),
            Subjects =
            [
                .. projects.Zip(addressees, (project, addressee) => new ExaminedSubject { Addressee = addressee, Name = $"проект «{project.Theme}»", Reports = [ProjectRules.All.Report(project, Evaluated)] }),
            ],
            DueOn = new LocalDate(2027, 2, 15),
            EffectCheckOn = new LocalDate(2027, 6, 1),
            Controller = controller,
            Signer = signer,
        });

    private static AnalyticalNote Remember(IEnumerable<InnovationProject> projects, AnalyticalNote note)
    {
        Teams.Add(note, [.. projects.SelectMany(project => project.Team).Select(member => member.Person.Name)]);
        return note;
    }
}
