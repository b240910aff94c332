namespace InnovationDomain.Documents.Language;

/// <summary>Whether the head of a phrase is a living being (одушевленность), on which its accusative depends: «назначить директора», but «создать отдел».</summary>
public enum Animacy
{
    /// <summary>Неодушевленное: the accusative is the nominative. Organizations, documents, things.</summary>
    Inanimate = 1,

    /// <summary>Одушевленное: the accusative is the genitive. Persons and the positions they hold.</summary>
    Animate = 2,
}
