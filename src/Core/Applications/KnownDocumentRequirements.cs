using System.Collections.Immutable;
using InnovationDomain.Regulation;

namespace InnovationDomain.Applications;

/// <summary>The lists of documents of three procedures, as they were read: samples to start a profile from.</summary>
/// <remarks>What a source was not seen to state, such as days for a cure, is left out, not guessed.</remarks>
public static class KnownDocumentRequirements
{
    private static readonly ImmutableArray<DocumentSigner> Heads = [DocumentSigner.Head, DocumentSigner.ActingHead];

    /// <summary>Gets the three documents of Kamchatka krai: the application, the project agreed with the founder, the extract of a collegial body; on paper and electronic.</summary>
    /// <remarks>Who signs and whether the extract must bear a date was not read: add the signers and <see cref="RequiredDocument.NeedsDate"/> by the act in force.</remarks>
    public static DocumentRequirements Kamchatka { get; } = new()
    {
        Documents =
        [
            new() { Kind = ApplicationDocumentKind.Application, NeedsPaper = true, NeedsCopy = true },
            new() { Kind = ApplicationDocumentKind.Project, NeedsFounder = true, NeedsPaper = true, NeedsCopy = true },
            new() { Kind = ApplicationDocumentKind.CollegialExtract, NeedsPaper = true, NeedsCopy = true },
        ],
        Source = "Порядок признания региональными инновационными площадками, Камчатский край, п. 5: base.garant.ru/73535490",
        Certainty = Certainty.Read,
    };

    /// <summary>Gets the list of Smolensk oblast: the application signed by the head, with five annexes.</summary>
    /// <remarks>Whether an acting head may sign too was not read of it, only of the federal procedure: add <see cref="DocumentSigner.ActingHead"/> by the act in force.</remarks>
    public static DocumentRequirements Smolensk { get; } = new()
    {
        Documents =
        [
            new() { Kind = ApplicationDocumentKind.Application, Signers = [DocumentSigner.Head] },
            new() { Kind = ApplicationDocumentKind.Programme },
            new() { Kind = ApplicationDocumentKind.MeansOfControl },
            new() { Kind = ApplicationDocumentKind.ListOfDevelopments },
            new() { Kind = ApplicationDocumentKind.CalendarPlan },
            new() { Kind = ApplicationDocumentKind.Justification },
        ],
        Source = "Региональные инновационные площадки, Смоленская область: edu.admin-smolensk.ru/deiatelnost/regionalnye-innovacionnye-ploschadki",
        Certainty = Certainty.Read,
    };

    /// <summary>Gets what the federal round of 2022 asked for: the application and its passport, signed, on paper with an identical electronic copy.</summary>
    /// <remarks>The copy was a DOC or a DOCX: either would do, so that no format is required in particular.</remarks>
    public static DocumentRequirements Federal2022 { get; } = new()
    {
        Documents =
        [
            new() { Kind = ApplicationDocumentKind.Application, Signers = Heads, NeedsPaper = true, NeedsCopy = true },
            new() { Kind = ApplicationDocumentKind.Passport, Signers = Heads, NeedsPaper = true, NeedsCopy = true },
        ],
        Source = "Приём заявок на присвоение в 2023 году статуса федеральной инновационной площадки: apkpro.ru/novosti",
        Certainty = Certainty.Reported,
    };
}
