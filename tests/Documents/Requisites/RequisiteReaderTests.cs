using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Requisites;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Conformity.Files;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Tests.Support.Word;
using NodaTime;

namespace InnovationDomain.Documents.Tests.Requisites;

/// <summary>What a document says of itself, ours in every house style and of other programs.</summary>
public sealed class RequisiteReaderTests
{
    public static TheoryData<string> StyleNames => [.. Cases.Styles.Keys];

    [Theory]
    [MemberData(nameof(StyleNames))]
    public void What_the_model_has_is_read_out_of_the_file(string name)
    {
        var differences = new List<string>();
        foreach (DocumentStandard edition in new[] { DocumentStandard.Gost2025, DocumentStandard.Gost2016 })
        {
            DocumentStandard standard = edition.With(Cases.Styles[name]);
            foreach ((string key, OfficialDocument document) in Cases.All.Where(item => !item.Value.Violations(standard).Any(found => found.IsRefused)))
            {
                FoundRequisites found = Read(WordFile.Write(document, new WordWriter(standard)).Bytes);
                Differs("kind", document.Kind.IsLetter ? null : document.Kind.Name, found.Kind?.Value);
                bool isDated = document.RegistrationNumber is not null || standard.UseOf(document.Kind, Requisite.Date).Value != RequisiteUse.NotUsed;
                Differs("date", isDated ? document.Date : null, found.Date?.Value);
                Differs("number", document.RegistrationNumber, found.RegistrationNumber?.Value);
                Differs("title", document.Title.ToUpperInvariant(), found.Title?.Value.ToUpperInvariant());
                Differs("appendices", document.Appendices.Length, found.Appendices.Length);
                Differs("addressees", document.Addressees.Length, found.Addressees.Length);
                Differs("approvals", document.Approvals.Length, found.Approvals.Length);
                Differs("organization", true, found.Organizations.Any(line => line.Value.Contains(document.Organizations[0].Name.Nominative, StringComparison.OrdinalIgnoreCase)));
                foreach (Signature signature in document.Signatures)
                {
                    Differs("signature", true, found.Signatures.Any(read => read.Name == signature.Name && read.Position == signature.Position));
                }

                void Differs<T>(string what, T expected, T read)
                {
                    if (!Equals(expected, read))
                    {
                        differences.Add($"{key}, {standard.Designation}: {what} {expected} was read as {read}");
                    }
                }
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void An_order_of_another_program_is_read_by_its_shape()
    {
        FoundRequisites found = Read(Foreign.Order.Bytes);
        Assert.Equal("приказ", found.Kind?.Value);
        Assert.Equal(new LocalDate(2026, 1, 12), found.Date?.Value);
        Assert.Equal("15", found.RegistrationNumber?.Value);
        Assert.Equal("г. Пятигорск", found.Place?.Value);
        Assert.Equal("О присвоении статуса муниципальной инновационной площадки", found.Title?.Value);
        Assert.Equal("Управление образования администрации города", Assert.Single(found.Organizations).Value);
        SignatureRequisite signature = Assert.Single(found.Signatures);
        Assert.Equal(("Начальник управления", "М.П. Иванова"), (signature.Position, signature.Name));
        AppendixRequisite appendix = Assert.Single(found.Appendices);
        Assert.Equal("Приложение к приказу управления образования от 12 января 2026 г. № 15: Перечень инновационных площадок", appendix.ToString());
        Assert.Equal([1, 2, 3, 4, 5, 10, 12], [found.Organizations[0].Paragraph, found.Kind!.Paragraph, found.Date!.Paragraph, found.Place!.Paragraph, found.Title!.Paragraph, signature.Paragraph, appendix.Paragraph]);
        Assert.Null(found.Data);
    }

    [Theory]
    [InlineData("«12» января 2026 года", null, "«12» января 2026 года")]
    [InlineData("12.01.2026", "2026-01-12", "12.01.2026")]
    [InlineData("31.02.2026", null, "31.02.2026")]
    [InlineData("12.01.26", null, "12.01.26")]
    [InlineData("«__» ________ 2026 г.", null, "«__» ________ 2026 г.")]
    public void A_date_is_a_day_only_where_it_tells_one(string written, string? day, string text)
    {
        FoundRequisites found = Read(Foreign.Order.ChangeOnce("12\u00A0января\u00A02026\u00A0г.", written).Bytes);
        Assert.Equal((text, day), (found.Date?.Text, found.Date?.Value?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_line_to_write_the_number_is_no_number() => Assert.Null(Read(Foreign.Order.ChangeOnce("№\u00A015", "№\u00A0______").Bytes).RegistrationNumber);

    [Fact]
    public void A_text_that_is_no_document_of_an_office_has_nothing_but_what_it_says()
    {
        FoundRequisites found = Read(Foreign.Make(Markup.P("Text", "Просто текст, в котором ничего официального нет, кроме того, что он длинный и кончается точкой."), "Текст").Bytes);
        Assert.Equal((null, null, null, null), (found.Kind, found.Date, found.RegistrationNumber, found.Title));
        Assert.Empty(found.Signatures);
        Assert.Empty(found.Appendices);
    }

    [Fact]
    public void Limits_and_broken_files_are_refused_as_norm_control_refuses_them()
    {
        var reader = new RequisiteReader(new ReadingLimits { MaxFileLength = 100 });
        Assert.Equal(UnreadableReason.BeyondLimits, Assert.Throws<UnreadableWordFileException>(() => reader.Read(new MemoryStream(Foreign.Order.Bytes))).Reason);
        Assert.Equal(UnreadableReason.BrokenContainer, Assert.Throws<UnreadableWordFileException>(() => Read([])).Reason);
        Assert.Throws<ArgumentNullException>(() => RequisiteReader.Default.Read(null!));
    }

    private static FoundRequisites Read(byte[] bytes) => RequisiteReader.Default.Read(new MemoryStream(bytes));
}
