using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.People;

namespace InnovationDomain.Documents.Tests.Model.Requisites;

public sealed class RequisiteRulesTests
{
    private static readonly DocumentStandard Plain = DocumentStandard.Gost2025;

    [Fact]
    public void Everything_wrong_is_told_at_once_with_clause_and_remedy()
    {
        var document = new OfficialDocument
        {
            Organizations = [Cases.Centre, Cases.School],
            Kind = DocumentKind.Order,
            Date = Cases.Day,
            JointNumbers = ["1"],
            Title = "Присвоение статуса",
            CoatOfArms = Cases.CoatOfArms,
            Emblem = Cases.CoatOfArms,
            Preamble = new("В целях развития", DispositiveWord.Order),
            Body = [new Paragraph("Текст.")],
            Addressees = [.. Enumerable.Repeat(DocumentAddressee.Organization("МБОУ СОШ № 5 (Копия)"), 5)],
            Signatures = [new("за директора", "Иванова М.П.")],
            HasSealPlace = true,
        };

        Assert.Equal(
            [
                "DOC-REQUISITE-UNUSED Addressees 5.15; практика делопроизводства; стандартом таблица не установлена Recalled",
                "DOC-REQUISITE-UNUSED HasSealPlace 5.24; практика делопроизводства; стандартом таблица не установлена Recalled",
                "DOC-COAT-AND-EMBLEM Emblem 5.1 Read",
                "DOC-JOINT-NUMBERS RegistrationNumber 5.11 Reported",
                "DOC-DISPOSITIVE-PERSON Body 5.18 Recalled",
                "DOC-ADDRESSEES Addressees 5.15 Recalled",
                "DOC-ADDRESSEE-COPY Addressees 5.15 Recalled",
                "DOC-SIGNATURE-FOR Signatures 5.22 Agencies",
                "DOC-SIGNATURE-INITIALS Signatures 5.22 Reported",
                "DOC-TITLE Title 5.17 Recalled",
            ],
            document.Violations(Plain).Select(found => $"{found.Code} {found.Path} {found.Clause} {found.Certainty}"));
        Assert.All(document.Violations(Plain), found =>
        {
            Assert.NotNull(found.Requisite);
            Assert.Contains(". ", found.Russian, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_known_from_memory_only_is_told_but_refuses_nothing()
    {
        OfficialDocument letter = Document(DocumentKind.Letter);
        DocumentViolation[] told = [.. letter.Violations(Plain)];
        Assert.Equal(["ReferenceData", "Addressee", "Signature", "ExecutorMark"], told.Select(found => found.Requisite.ToString()!));
        Assert.All(told, found => Assert.False(found.IsRefused));
        WordWriter.Gost2025.Write(letter, Stream.Null);
    }

    [Fact]
    public void What_the_standard_forbids_is_refused_before_the_first_byte()
    {
        var document = new OfficialDocument
        {
            Organizations = [Cases.Centre], Kind = DocumentKind.Order, Date = Cases.Day, Title = "О площадках", Body = [new Paragraph("Текст.")],
            CoatOfArms = Cases.CoatOfArms, Emblem = Cases.CoatOfArms, Signatures = [Cases.Director],
        };
        using var target = new MemoryStream();
        var refused = Assert.Throws<InvalidDocumentException>(() => WordWriter.Gost2025.Write(document, target));
        Assert.Equal("DOC-COAT-AND-EMBLEM", Assert.Single(refused.Violations).Code);
        Assert.Equal(0, target.Length);
    }

    [Fact]
    public void An_emblem_of_the_blank_and_a_coat_of_arms_of_the_document_meet_too()
    {
        DocumentStandard standard = Plain.With(new HouseStyle { Blank = new() { Emblem = Cases.CoatOfArms } });
        OfficialDocument document = Document(DocumentKind.Order, coatOfArms: Cases.CoatOfArms);
        Assert.Contains(document.Violations(standard), found => found.Code == "DOC-COAT-AND-EMBLEM");
    }

    [Fact]
    public void A_draft_cannot_print_the_mark_of_an_electronic_signature() =>
        Assert.Contains("DOC-ELECTRONIC-DRAFT", Signed(Cases.Electronic, isDraft: true).Violations(Plain).Where(found => found.IsRefused).Select(found => found.Code));

    [Fact]
    public void Only_the_edition_of_2025_lets_an_unqualified_signature_go_without_a_certificate()
    {
        ElectronicSignature bare = ElectronicSignature.Of(ElectronicSignatureKind.Unqualified, null, PersonName.Of("Иванова", "Мария", "Петровна"), Cases.Day, Cases.Day.PlusYears(1));
        Assert.Empty(Signed(bare).Violations(Plain));
        Assert.Equal(["DOC-ELECTRONIC-SERIAL"], Signed(bare).Violations(DocumentStandard.Gost2016).Select(found => found.Code));
    }

    [Fact]
    public void The_edition_of_2016_has_no_QR_code() =>
        Assert.Contains("DOC-QR-EDITION", Cases.Order.Violations(DocumentStandard.Gost2016).Where(found => found.IsRefused).Select(found => found.Code));

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void The_documents_of_a_careful_clerk_break_nothing(string name) => Assert.Empty(Cases.All[name].Violations(Plain.With(Cases.Longitudinal)));

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Texts_of_the_requisites(string name) => Approved.Matches($"tests/Documents/Model/Requisites/Approved/{name}.approved.txt", DocumentText.Of(Cases.All[name]));

    public static TheoryData<string> CaseNames => [.. Cases.All.Keys];

    private static OfficialDocument Signed(ElectronicSignature electronic, bool isDraft = false) => new()
    {
        Organizations = [Cases.Centre], Kind = DocumentKind.Order, Date = Cases.Day, IsDraft = isDraft, Title = "О площадках", Body = [new Paragraph("Текст.")],
        Signatures = [new("Директор", "М.П. Иванова") { Electronic = electronic }],
    };

    private static OfficialDocument Document(DocumentKind kind, Insignia? coatOfArms = null) => new()
    {
        Organizations = [Cases.Centre], Kind = kind, Date = Cases.Day, Title = "О площадках", Body = [new Paragraph("Текст.")], CoatOfArms = coatOfArms,
    };
}
