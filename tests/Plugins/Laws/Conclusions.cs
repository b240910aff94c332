using InnovationDomain.Documents.Composition;
using InnovationDomain.Expertise;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Conclusions;
using InnovationDomain.Testing;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Conclusions on registered applications: of one expert by a sheet, and of a panel; the consolidated one is published, so that no expert is named in it.</summary>
internal static class Conclusions
{
    public static IEnumerable<Law> Laws =>
    [
        .. DocumentLaws.For(new ExpertConclusionPlugin(), PluginLaws.Setup<SheetConclusion>() with
        {
            Subjects = Arb.From(Sheets(isExtreme: false)),
            Extremes = Sheets(isExtreme: true),
            Facts = (subject, context) =>
            [
                subject.Expert.Person!.Name, subject.Sheet.SignedOn, subject.Application.Theme, $"№ {subject.Application.Registration!.Number}", .. Drawn.Said(subject.Application.Applicant),
                .. subject.Sheet.Rubric.Criteria.Select(criterion => DocumentFact.Of(criterion.Name)), .. subject.Sheet.Marks.Where(mark => mark.Points is not null).Select(mark => DocumentFact.Of(mark.Points!.Value)),
                .. subject.Sheet.Marks.Where(mark => mark.Justification is not null).Select(mark => DocumentFact.Of(mark.Justification!)),
                .. subject.Sheet.Remarks.Concat(subject.Sheet.Recommendations).Select(DocumentFact.Of),
            ],
        }),
        .. DocumentLaws.For(new ConsolidatedConclusionPlugin(), Panel() with { Personal = subject => subject.Experts.Select(expert => expert.Person?.Name).OfType<PersonName>() }),
        .. DocumentLaws.For(new Named(), Panel()),
    ];

    private static DocumentLawSetup<PanelConclusion> Panel() => PluginLaws.Setup<PanelConclusion>() with
    {
        Subjects = Arb.From(Panels(isExtreme: false)),
        Extremes = Panels(isExtreme: true),
        Contexts = subject => SignedOn(subject) is var day ? [new() { SignedOn = day }, new() { SignedOn = day, RegistrationNumber = "4" }] : [],
        Facts = (subject, context) =>
        [
            context.SignedOn!.Value, subject.Signer.Name, subject.Application.Theme, $"№ {subject.Application.Registration!.Number}", .. Drawn.Said(subject.Application.Applicant),
            .. subject.Conclusion.Criteria.Select(row => DocumentFact.Of(row.Criterion.Name)),
            .. subject.Conclusion.Criteria.SelectMany(row => row.Points).Where(points => points is not null).Select(points => DocumentFact.Of(points!.Value)),
            .. subject.Conclusion.Experts.Where(score => score.Total is not null).Select(score => DocumentFact.Of(score.Total!.Value)),
        ],
    };

    private static LocalDate SignedOn(PanelConclusion subject) => subject.Conclusion.Panel.Sheets.Select(sheet => sheet.SignedOn).Append(new LocalDate(2024, 3, 1)).Max();

    private static Gen<SheetConclusion> Sheets(bool isExtreme) =>
        from sheet in Drawn.Any<ExpertSheet>(isExtreme).Where(sheet => !sheet.IsVoid)
        from application in Drawn.Applications(isExtreme, sheet.Subject)
        from experts in Drawn.Experts([sheet.Expert], isExtreme)
        from organization in Drawn.Any<Organization>(isExtreme)
        from statedBefore in Gen.Choose(-1, 20)
        select new SheetConclusion
        {
            Sheet = sheet,
            Application = application,
            Expert = experts[0],
            Organization = organization,
            Statement = statedBefore < 0 ? null : new() { Expert = sheet.Expert, Round = "весна 2026", StatedOn = sheet.SignedOn },
        };

    private static Gen<PanelConclusion> Panels(bool isExtreme) =>
        from panel in Drawn.Any<ExpertPanel>(isExtreme).Where(panel => panel.ValidSheets.Any())
        from policy in Drawn.Any<ExpertisePolicy>(isExtreme)
        from application in Drawn.Applications(isExtreme, panel.Subject)
        from experts in Drawn.Experts([.. panel.Experts.Concat(panel.ExtraExperts)], isExtreme)
        from organization in Drawn.Any<Organization>(isExtreme)
        from signer in Drawn.Any<Official>(isExtreme)
        select new PanelConclusion { Conclusion = ConsolidatedConclusion.Of(panel, policy), Application = application, Organization = organization, Experts = [.. experts], Signer = signer };

    // The same plugin in its other form, told apart by the id.
    private sealed class Named : IDocumentPlugin<PanelConclusion>
    {
        private readonly ConsolidatedConclusionPlugin _plugin = new(namesExperts: true);

        public string Id => "consolidated-conclusion-named";

        public InnovationDomain.Documents.Model.OfficialDocument Compose(PanelConclusion subject, CompositionContext context) => _plugin.Compose(subject, context);
    }
}
