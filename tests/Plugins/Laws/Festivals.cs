using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Events;
using InnovationDomain.People;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Testing;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Festivals as the arbitraries of the package draw them, the extreme ones among them.</summary>
internal static class Festivals
{
    // A resolution that nobody signs is composed all the same, and tells that it lacks a signature.
    public static IEnumerable<Law> Laws => DocumentLaws.For(new FestivalResolutionPlugin(), PluginLaws.Setup<Festival>() with
    {
        Subjects = Arb.From(Of(isExtreme: false)),
        Extremes = Of(isExtreme: true),
        Allows = festival => !festival.Signatories.IsEmpty,
        Facts = Facts,
    });

    private static Gen<Festival> Of(bool isExtreme) =>
        from festival in Drawn.Any<Festival>(isExtreme)
        from signer in Drawn.Any<Official>(isExtreme)
        select festival.Signatories.IsEmpty ? festival.With(given => given.Signatories, [signer]) : festival;

    private static IEnumerable<DocumentFact> Facts(Festival festival, CompositionContext context) =>
    [
        festival.Name, DocumentFact.Of(festival.Designation, GrammaticalCase.Genitive), festival.HeldOn,
        .. festival.Organizers.Select(organizer => DocumentFact.Of(organizer.Name, GrammaticalCase.Instrumental)),
        .. festival.Participants.Select(EndMarks.Strip).Select(DocumentFact.Of),
        .. festival.Objectives.Select(DocumentFact.Of),
        .. festival.Recommendations.Select(addressed => DocumentFact.Of(addressed.Addressee.Name, GrammaticalCase.Dative)),
        .. festival.Recommendations.SelectMany(addressed => addressed.Items).Select(item => DocumentFact.Of(item.Text)),
        .. festival.Recommendations.SelectMany(addressed => addressed.Items).Where(item => item.DueOn is not null).Select(item => DocumentFact.Of(item.DueOn!.Value)),
        .. festival.Signatories.Select(signer => DocumentFact.Of(signer.Name)),
    ];
}
