using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Resolutions;

/// <summary>Composes the resolution of a festival (резолюция фестиваля): who held it, who took part, what for, and what it recommends to whom.</summary>
/// <remarks>
/// The scheme is that of a real resolution of a municipal festival; no standard fixes one for this kind.
/// Where the festival does not state a fact, its sentence is left out and nothing is invented.
/// </remarks>
public sealed class FestivalResolutionPlugin : IDocumentPlugin<Festival>
{
    /// <summary>The id of the plugin: «festival-resolution».</summary>
    public const string PluginId = "festival-resolution";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownFormException">
    /// The text needs names in cases that are neither given nor surely known to the engine of the context: the designation and the purpose in the genitive,
    /// the organizers in the instrumental, the addressees in the dative. All of them are named at once.
    /// </exception>
    public OfficialDocument Compose(Festival subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var forms = new DerivedForms(context.Morphology);
        var document = new OfficialDocument
        {
            Organizations = subject.Organizers,
            Kind = DocumentKind.Resolution,
            Date = context.SignedOn ?? subject.HeldOn,
            RegistrationNumber = context.RegistrationNumber,
            Place = subject.Place,
            Title = $"по итогам работы {Capitalized(Genitive(subject.Designation, forms))} «{subject.Name}»",
            Body = [.. Opening(subject, forms), .. Objectives(subject), .. Recommendations(subject, forms)],
            Signatures = [.. subject.Signatories.Select(signer => Signature.Of(signer, morphology: forms))],
        };
        forms.RequireSure();
        return document;
    }

    private static IEnumerable<Block> Opening(Festival festival, IMorphology morphology)
    {
        string organizers = Organizers(festival.Organizers, morphology);
        string date = RussianDate.ForText(festival.HeldOn);

        // «МБОУ СОШ № 5 1 апреля» would read as one number.
        string held = char.IsDigit(organizers[^1]) ? $"проведен {date}" : $"{date} проведен";
        yield return new Paragraph($"{organizers} {held} {festival.Designation} «{festival.Name}».");
        if (!festival.Participants.IsEmpty)
        {
            yield return new Paragraph($"В работе фестиваля приняли участие {string.Join(", ", festival.Participants.Select(EndMarks.Strip))}.");
        }
    }

    // The one that leads stands first: «А», «А совместно с Б», «А совместно с Б, В и Г».
    private static string Organizers(ImmutableArray<Organization> organizers, IMorphology morphology)
    {
        string[] names = [.. organizers.Select(organizer => morphology.Decline(organizer.Name, GrammaticalCase.Instrumental).Text)];
        string others = names.Length > 2 ? $"{string.Join(", ", names[1..^1])} и {names[^1]}" : names[^1];
        return names.Length == 1 ? names[0] : $"{names[0]} совместно с {others}";
    }

    private static IEnumerable<Block> Objectives(Festival festival)
    {
        if (!festival.Objectives.IsEmpty)
        {
            yield return new Paragraph(festival.Objectives.Length == 1 ? "Основной задачей фестиваля является:" : "Основными задачами фестиваля являются:");
            yield return new DashList(festival.Objectives);
        }
    }

    private static IEnumerable<Block> Recommendations(Festival festival, IMorphology morphology)
    {
        yield return new Paragraph(festival.RecommendationsPurpose is { } purpose
            ? $"С целью {Genitive(purpose, morphology)} принять рекомендации по итогам Фестиваля:"
            : "Принять рекомендации по итогам Фестиваля:");
        yield return new ClauseList([.. festival.Recommendations.Select(addressed => ToClause(addressed, morphology))]);
    }

    private static Clause ToClause(AddressedRecommendations recommendations, IMorphology morphology)
    {
        string addressee = Capitalized(morphology.Decline(recommendations.Addressee.Name, GrammaticalCase.Dative, Animacy.Animate).Text);
        string task = recommendations.SharedTask is { } shared ? $" {EndMarks.Strip(shared)}" : "";
        return new Clause($"{addressee}{task}:", [new DashList([.. recommendations.Items.Select(ToItem)])]);
    }

    private static string ToItem(Recommendation recommendation) => recommendation.DueOn is { } due
        ? $"{EndMarks.Strip(recommendation.Text)} в срок до {RussianDate.ForText(due)}"
        : recommendation.Text;

    private static string Genitive(NounPhrase phrase, IMorphology morphology) => morphology.Decline(phrase, GrammaticalCase.Genitive).Text;

    private static string Capitalized(string phrase) => string.Concat(char.ToUpperInvariant(phrase[0]).ToString(), phrase.AsSpan(1));
}
