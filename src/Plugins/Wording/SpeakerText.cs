using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Who spoke, as sure as the data is of it: a doubt about a name is printed with the words of the source, never decided.</summary>
internal static class SpeakerText
{
    public static IEnumerable<Block> Of(ImmutableArray<Speaker> speakers, IMorphology morphology)
    {
        if (speakers.IsEmpty)
        {
            yield break;
        }

        if (speakers is [var only])
        {
            yield return new Paragraph(Letters.Sentence($"Выступление – {Of(only, morphology)}"));
        }
        else
        {
            yield return new Paragraph("Спикеры:");
            yield return new DashList([.. speakers.Select(speaker => Of(speaker, morphology))]);
        }

        foreach (string wording in speakers.Select(speaker => speaker.SourceWording).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            yield return new Paragraph($"В источнике: «{EndMarks.Strip(wording)}».");
        }
    }

    private static string Of(Speaker speaker, IMorphology morphology)
    {
        string posts = string.Join(", ", speaker.Positions.Select(position => OfficialText.Post(position, speaker.Name, GrammaticalCase.Nominative, morphology)));
        return speaker switch
        {
            { Name: { } name } => $"{posts} {name.InitialsAndSurname}",
            { PossibleName: { } name } => $"{posts} (фамилия в источнике однозначно не названа; возможно, {name.InitialsAndSurname})",
            _ => posts,
        };
    }
}
