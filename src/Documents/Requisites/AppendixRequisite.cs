namespace InnovationDomain.Documents.Requisites;

/// <summary>An appendix of a document as it was found by its mark: «Приложение № 1 к приказу …».</summary>
public sealed class AppendixRequisite
{
    internal AppendixRequisite(string mark, int? number, string? title, int paragraph) => (Mark, Number, Title, Paragraph) = (mark, number, title, paragraph);

    /// <summary>Gets the mark, its lines joined by spaces.</summary>
    public string Mark { get; }

    /// <summary>Gets the number.</summary>
    /// <value><see langword="null"/> where the mark has none.</value>
    public int? Number { get; }

    /// <summary>Gets the title of the appendix.</summary>
    /// <value><see langword="null"/> where none was found.</value>
    public string? Title { get; }

    /// <summary>Gets the number of the first paragraph of the mark, from 1, in the order of the text; paragraphs of tables count too.</summary>
    public int Paragraph { get; }

    /// <summary>Answers the mark and the title.</summary>
    public override string ToString() => Title is null ? Mark : $"{Mark}: {Title}";
}
