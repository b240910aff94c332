using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>Odd texts in every requisite, over kinds, editions and styles: the file is valid and no letter is lost.</summary>
public sealed class OddRequisitesTests
{
    private static readonly DocumentKind[] Kinds =
    [
        DocumentKind.Order, DocumentKind.Directive, DocumentKind.Decree, DocumentKind.Protocol, DocumentKind.ProtocolExtract, DocumentKind.Act, DocumentKind.Note,
        DocumentKind.Memorandum, DocumentKind.OfficeMemo, DocumentKind.ExpertConclusion, DocumentKind.Regulation, DocumentKind.Plan, DocumentKind.Letter, DocumentKind.Resolution,
    ];

    private static readonly WordWriter[] Writers =
    [
        .. Cases.Styles.Values.Select(style => new WordWriter(DocumentStandard.Gost2025.With(style))), .. Cases.Styles.Values.Select(style => new WordWriter(DocumentStandard.Gost2016.With(style))),
    ];

    [Property(MaxTest = 40, Arbitrary = [typeof(Texts)])]
    public void Nothing_is_lost_and_the_file_is_valid(string[] texts, byte writerNumber, byte kind, bool onLevel)
    {
        WordWriter writer = Writers[writerNumber % Writers.Length];
        OfficialDocument document = Document(Kinds[kind % Kinds.Length], texts, onLevel);
        Assert.DoesNotContain(document.Violations(writer.Standard), found => found.IsRefused);
        WordFile file = WordFile.Write(document, writer);
        Assert.Empty(file.SchemaErrors());
        string written = Letters(string.Concat(file.Body.Descendants(WordFile.W + "t").Select(text => text.Value)));
        Assert.All(texts, text => Assert.Contains(Letters(text), written, StringComparison.Ordinal));
    }

    private static OfficialDocument Document(DocumentKind kind, string[] text, bool onLevel) => new()
    {
        Organizations = [new() { Name = text[0], ShortName = text[1] }, new() { Name = text[2] }],
        Department = text[3],
        AuthorPosition = text[4],
        SuperiorBody = text[5],
        Kind = kind,
        Date = Cases.Day,
        JointNumbers = ["1", "2"],
        Place = text[6],
        Title = text[7],
        AccessMark = AccessMark.Of(text[8]),
        Addressees = [DocumentAddressee.Organization(text[9], text[10], text[11]), DocumentAddressee.Person(text[12], "Н.В.", text[11])],
        Approvals = onLevel ? [ApprovalMark.ByPerson(text[13], "М.П. Иванова")] : [ApprovalMark.ByPerson(text[13], "М.П. Иванова"), ApprovalMark.ByPerson(text[13], "А.С. Ким")],
        Preamble = new(text[14] + "а", DispositiveWord.JointOrder),
        Body = [new Paragraph("Текст.")],
        Greeting = text[15],
        Closing = text[16],
        Attachments = [new(text[17]) { Sheets = 2 }, new()],
        Signatures = [new(text[18], "М.П. Иванова"), new(text[19], "А.С. Ким") { Electronic = Cases.Electronic }],
        SignatureArrangement = onLevel ? SignatureArrangement.OnOneLevel : SignatureArrangement.ByRank,
        Agreements = [AgreementMark.ByPerson(text[20], "О.Л. Белова")],
        Visas = [new(text[21], "О.Л. Белова", remarks: text[22])],
        AgreementPlacement = onLevel ? AgreementPlacement.Sheet : AgreementPlacement.BelowSignature,
        Executor = new(text[23], "33-29-93"),
        CopyCertification = new(Cases.Director),
    };

    public static class Texts
    {
        private const int Requisites = 24;

        public static Arbitrary<string[]> Any() => OddText.Phrase.ArrayOf(Requisites).ToArbitrary();
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
