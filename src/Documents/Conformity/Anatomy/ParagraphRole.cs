namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>What a paragraph is in an official document.</summary>
internal enum ParagraphRole
{
    Unknown,
    Blank,
    OrganizationName,
    ReferenceData,
    DocumentKind,
    DateAndNumber,
    Place,
    AccessMark,
    Addressee,
    ApprovalMark,
    AgreementMark,
    AppendixMark,
    Title,
    Greeting,
    Heading,
    Body,
    TableText,
    Caption,
    AttachmentMark,
    Signature,
    ElectronicSignature,
    CopyMark,
    Executor,
}
