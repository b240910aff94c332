using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Documents.Tests.Word;

internal static class Samples
{
    public static Signature Chair { get; } = new("Председатель организационного комитета", "М.П. Иванова");

    public static OfficialDocument Document(Block[] body, params Signature[] signatures) => Document(body, null, signatures);

    public static OfficialDocument Document(Block[] body, string? number, params Signature[] signatures) => new()
    {
        Organizations = [new Organization { Name = "МКУ ИМЦРО" }],
        Kind = DocumentKind.Of("справка"),
        Date = new LocalDate(2026, 1, 12),
        RegistrationNumber = number,
        Place = "г. Пятигорск",
        Title = "О работе площадок",
        Body = [.. body],
        Signatures = [.. signatures],
    };
}
