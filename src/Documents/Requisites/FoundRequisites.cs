using System.Collections.Immutable;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Documents.Requisites;

/// <summary>What a Word document says of itself: its requisites, each with the paragraph where it stands, and the data that travels in the file.</summary>
/// <remarks>What is <see langword="null"/> or empty was not found; it may stand there in a shape that nobody has foreseen.</remarks>
public sealed class FoundRequisites
{
    internal FoundRequisites()
    {
    }

    /// <summary>Gets the kind in lower case (вид документа): «приказ», «выписка из протокола». A letter names none.</summary>
    public TextRequisite? Kind { get; internal init; }

    /// <summary>Gets the date (дата документа).</summary>
    public DateRequisite? Date { get; internal init; }

    /// <summary>Gets the registration number without the sign (регистрационный номер): «112-од». A line to write it is none.</summary>
    public TextRequisite? RegistrationNumber { get; internal init; }

    /// <summary>Gets the place (место составления): «г. Лесногорск».</summary>
    public TextRequisite? Place { get; internal init; }

    /// <summary>Gets the title (заголовок к тексту).</summary>
    public TextRequisite? Title { get; internal init; }

    /// <summary>Gets the lines that name who issues the document (наименование организации), from the body above to the unit, as the blank prints them.</summary>
    public ImmutableArray<TextRequisite> Organizations { get; internal init; } = [];

    /// <summary>Gets whom the document is for (адресат), each with all its lines.</summary>
    public ImmutableArray<TextRequisite> Addressees { get; internal init; } = [];

    /// <summary>Gets the approval marks of the document (грифы утверждения), each with all its lines.</summary>
    public ImmutableArray<TextRequisite> Approvals { get; internal init; } = [];

    /// <summary>Gets who signs (подпись), in the order of the text.</summary>
    public ImmutableArray<SignatureRequisite> Signatures { get; internal init; } = [];

    /// <summary>Gets the appendices (приложения), in the order of the text.</summary>
    public ImmutableArray<AppendixRequisite> Appendices { get; internal init; } = [];

    /// <summary>Gets the data that travels in the file: see <see cref="OfficialDocument.WithData"/>.</summary>
    /// <value><see langword="null"/>: the file carries none.</value>
    public DocumentData? Data { get; internal init; }
}
