using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Conclusions;

/// <summary>Composes the consolidated conclusion (сводное экспертное заключение) with the matrix of criteria and experts, thresholds and agreement.</summary>
/// <remarks>Names of experts are personal data: the columns are headed by keys unless the plugin is told to name them.</remarks>
public sealed class ConsolidatedConclusionPlugin : IDocumentPlugin<PanelConclusion>
{
    /// <summary>The id of the plugin: «consolidated-conclusion».</summary>
    public const string PluginId = "consolidated-conclusion";

    private static readonly DocumentKind Kind = DocumentKind.Of("сводное экспертное заключение", "сводному экспертному заключению");

    private readonly bool _namesExperts;

    /// <summary>Makes the plugin.</summary>
    /// <param name="namesExperts">Whether the matrix names the experts; the default is by their keys alone, as in all that is published.</param>
    public ConsolidatedConclusionPlugin(bool namesExperts = false) => _namesExperts = namesExperts;

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// No sheet counts, the context has no date or one before a sheet was signed, the application is not registered or not the one that was judged, or an expert whom the matrix is to name has no person.
    /// </exception>
    /// <exception cref="UnknownFormException">The genitive of the signer's post, in which somebody acts, is not surely known.</exception>
    public OfficialDocument Compose(PanelConclusion subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Check(subject, context);
        var forms = new DerivedForms(context.Morphology);
        var text = new ConsolidationText(subject.Conclusion, NameOf(subject), _namesExperts);
        var document = new OfficialDocument
        {
            Organizations = [subject.Organization],
            Kind = Kind,
            Date = context.SignedOn!.Value,
            RegistrationNumber = context.RegistrationNumber,
            Place = subject.Place,
            Title = ApplicationText.Title(subject.Application),
            Body = [.. ApplicationText.Opening(subject.Application), .. text.Sheets(), .. text.Matrix(), .. text.Result(), text.Agreement(), .. text.Outcome()],
            Signatures = [Signature.Of(subject.Signer, morphology: forms)],
        };
        forms.RequireSure();
        return document;
    }

    private void Check(PanelConclusion subject, CompositionContext context)
    {
        ConsolidatedConclusion conclusion = subject.Conclusion;
        var faults = new FactFaults();
        faults.AddIf(context.SignedOn is null, "The conclusion has no date. Give CompositionContext.SignedOn.");
        ApplicationText.Check(subject.Application, faults);
        faults.AddIf(conclusion.Panel.Subject != subject.Application.Id, $"The panel judged «{conclusion.Panel.Subject}», not the application «{subject.Application.Id}». Give the application that it judged.");
        faults.AddIf(conclusion.Experts.IsEmpty, "No sheet counts, so that there is nothing to conclude from. Collect the sheets of the panel first.");
        foreach (ExpertSheet sheet in conclusion.Panel.ValidSheets.Where(sheet => sheet.SignedOn > context.SignedOn))
        {
            faults.Add($"The sheet «{sheet.Id}» was signed on {LocalDatePattern.Iso.Format(sheet.SignedOn)}, after the date of the conclusion. Correct one of the two.");
        }

        foreach (ExpertScore score in conclusion.Experts.Where(score => _namesExperts && PersonOf(subject, score.Expert) is null))
        {
            faults.Add($"The expert «{score.Expert}» is to be named and has no person. Give Expert.Person in PanelConclusion.Experts.");
        }

        faults.ThrowIfAny();
    }

    private Func<Id<Expert>, string> NameOf(PanelConclusion subject) =>
        expert => _namesExperts && PersonOf(subject, expert) is { } person ? person.Name.InitialsAndSurname : expert.Value;

    private static People.Person? PersonOf(PanelConclusion subject, Id<Expert> expert) => subject.Experts.FirstOrDefault(known => known.Id == expert)?.Person;
}
