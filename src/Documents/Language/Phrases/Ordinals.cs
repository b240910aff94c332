namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The endings that an ordinal in figures takes behind its hyphen: «1-й», «1-го».</summary>
internal static class Ordinals
{
    public static Paradigm Masculine { get; } = new("й го му * м м");

    public static Paradigm Feminine { get; } = new("я й й ю й й");

    public static Paradigm Neuter { get; } = new("е го му е м м");
}
