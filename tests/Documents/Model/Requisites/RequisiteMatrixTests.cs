using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Tests.Model.Requisites;

/// <summary>The table of requisites by kind, written down a second time as a clerk reads it.</summary>
public sealed class RequisiteMatrixTests
{
    // must / must not; what is in neither list may stand.
    [Theory]
    [InlineData("приказ", "Date Kind RegistrationNumber Signature", "Addressee ApprovalMark AttachmentMark InReplyTo ReferenceData Seal")]
    [InlineData("постановление", "Date Kind RegistrationNumber Signature", "Addressee ApprovalMark AttachmentMark InReplyTo ReferenceData Seal")]
    [InlineData("распоряжение", "Date Kind RegistrationNumber Signature", "Addressee ApprovalMark AttachmentMark InReplyTo ReferenceData Seal")]
    [InlineData("протокол", "Date Kind Place RegistrationNumber Signature", "Addressee AgreementMark AttachmentMark ExecutorMark InReplyTo ReferenceData Seal Visa")]
    [InlineData("выписка из протокола", "CopyCertification Date Kind RegistrationNumber", "Addressee AgreementMark ApprovalMark AttachmentMark ExecutorMark InReplyTo ReferenceData Visa")]
    [InlineData("акт", "Date Kind Place RegistrationNumber Signature", "Addressee AgreementMark ExecutorMark InReplyTo ReferenceData Visa")]
    [InlineData("справка", "Date Kind RegistrationNumber Signature", "AgreementMark ApprovalMark InReplyTo Visa")]
    [InlineData("докладная записка", "Addressee Date Kind Signature", "AgreementMark ApprovalMark InReplyTo Place ReferenceData Seal Visa")]
    [InlineData("служебная записка", "Addressee Date Kind Signature", "AgreementMark ApprovalMark InReplyTo Place ReferenceData Seal Visa")]
    [InlineData("экспертное заключение", "Date Kind Signature", "AgreementMark ApprovalMark ExecutorMark InReplyTo ReferenceData Visa")]
    [InlineData("положение", "ApprovalMark Kind", "Addressee AttachmentMark Date ExecutorMark InReplyTo ReferenceData Seal Signature")]
    [InlineData("дорожная карта", "ApprovalMark Kind", "Addressee AttachmentMark Date ExecutorMark InReplyTo ReferenceData Seal")]
    [InlineData("изменения", "ApprovalMark Kind", "Addressee AttachmentMark Date ExecutorMark InReplyTo ReferenceData Seal")]
    [InlineData("письмо", "Addressee Date ExecutorMark ReferenceData RegistrationNumber Signature", "ApprovalMark Kind Place Seal")]
    [InlineData("резолюция", "Date Kind Signature", "Addressee AgreementMark ApprovalMark ExecutorMark InReplyTo ReferenceData Seal Visa")]
    [InlineData("рапорт", "Date Kind", "")]
    public void Each_kind_has_its_requisites(string kind, string required, string unused)
    {
        Assert.Equal(required, Names(kind, RequisiteUse.Required));
        Assert.Equal(unused, Names(kind, RequisiteUse.NotUsed));
    }

    [Fact]
    public void Practice_is_told_as_practice() =>
        Assert.Equal(Certainty.Recalled, DocumentStandard.Gost2025.UseOf(DocumentKind.Order, Requisite.Seal).Certainty);

    [Fact]
    public void The_editions_number_and_name_their_requisites()
    {
        Assert.Equal(new RequisiteDescription(22, "подпись", "5.22", Certainty.Read), DocumentStandard.Gost2016.Describe(Requisite.Signature));
        Assert.Equal("наименование организации", DocumentStandard.Gost2025.Describe(Requisite.OrganizationName).Name);
        Assert.Equal(31, DocumentStandard.Gost2025.Describe(Requisite.QrCode).Number);
        Assert.Null(DocumentStandard.Gost2016.Describe(Requisite.QrCode).Number);
        Assert.Equal(Enumerable.Range(1, 31), Enum.GetValues<Requisite>().Select(requisite => DocumentStandard.Gost2025.Describe(requisite).Number!.Value));
    }

    private static string Names(string kind, RequisiteUse use) => string.Join(' ', Enum.GetValues<Requisite>()
        .Where(requisite => requisite is not (Requisite.OrganizationName or Requisite.Title or Requisite.Text))
        .Where(requisite => DocumentStandard.Gost2025.UseOf(DocumentKind.Of(kind), requisite).Value == use)
        .Select(requisite => requisite.ToString()).Order(StringComparer.Ordinal));
}
