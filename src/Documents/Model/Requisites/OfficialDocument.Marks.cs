using System.Collections.Immutable;

namespace InnovationDomain.Documents.Model;

/// <content>The marks on a document: what stands above, beside and below its text.</content>
public sealed partial class OfficialDocument
{
    /// <summary>Gets the coat of arms (герб); the law tells who may use one. Not together with an emblem.</summary>
    /// <value>The default is <see langword="null"/>: that of the blank, if any.</value>
    public Insignia? CoatOfArms { get; init; }

    /// <summary>Gets the emblem (эмблема).</summary>
    /// <value>The default is <see langword="null"/>: that of the blank, if any.</value>
    public Insignia? Emblem { get; init; }

    /// <summary>Gets the trademark (товарный знак, знак обслуживания).</summary>
    /// <value>The default is <see langword="null"/>: that of the blank, if any.</value>
    public Insignia? Trademark { get; init; }

    /// <summary>Gets the code of the form (код формы документа), of unified forms.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public FormCode? FormCode { get; init; }

    /// <summary>Gets the body above the organization (вышестоящая организация), as the head names it.</summary>
    /// <value>The default is <see langword="null"/>: that of the blank, if any.</value>
    public string? SuperiorBody { get; init => field = Optional(value, "OfficialDocument.SuperiorBody"); }

    /// <summary>Gets the reference data of the organization (справочные данные), of letters.</summary>
    /// <value>The default is <see langword="null"/>: those of the blank, if any.</value>
    public ReferenceData? ReferenceData { get; init; }

    /// <summary>Gets the number and the date of the document that a letter answers.</summary>
    /// <value>The default is <see langword="null"/>: it answers none.</value>
    public IncomingReference? InReplyTo { get; init; }

    /// <summary>Gets the mark that restricts access (гриф ограничения доступа).</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public AccessMark? AccessMark { get; init; }

    /// <summary>Gets whom the document is for (адресат).</summary>
    /// <value>The default is none; not more than four, else a mailing list.</value>
    public ImmutableArray<DocumentAddressee> Addressees { get; init => field = Several(value, "addressees", nameof(Addressees)); } = [];

    /// <summary>Gets the approval marks (грифы утверждения), side by side when there are several.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ApprovalMark> Approvals { get; init => field = Several(value, "approval marks", nameof(Approvals)); } = [];

    /// <summary>Gets how a letter greets (обращение): «Уважаемый Николай Петрович!».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Greeting { get; init => field = Optional(value, "OfficialDocument.Greeting"); }

    /// <summary>Gets how a letter closes (заключительная этикетная фраза): «С уважением,».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Closing { get; init => field = Optional(value, "OfficialDocument.Closing"); }

    /// <summary>Gets what is attached to a letter (отметка о приложении), below the text.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Attachment> Attachments { get; init => field = Several(value, "attachments", nameof(Attachments)); } = [];

    /// <summary>Gets the agreement marks (грифы согласования).</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<AgreementMark> Agreements { get; init => field = Several(value, "agreement marks", nameof(Agreements)); } = [];

    /// <summary>Gets the visas (визы).</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<Visa> Visas { get; init => field = Several(value, "visas", nameof(Visas)); } = [];

    /// <summary>Gets where agreement marks and visas stand.</summary>
    /// <value>The default is <see cref="AgreementPlacement.BelowSignature"/>.</value>
    public AgreementPlacement AgreementPlacement { get; init => field = Known(value, nameof(AgreementPlacement)); }

    /// <summary>Gets whether a place for the seal is marked (печать): «М.П.», near the signature.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HasSealPlace { get; init; }

    /// <summary>Gets who prepared the document (отметка об исполнителе).</summary>
    /// <value>The default is <see langword="null"/>: not told.</value>
    public ExecutorMark? Executor { get; init; }

    /// <summary>Gets the mark of a copy (отметка о заверении копии): «Верно».</summary>
    /// <value>The default is <see langword="null"/>: the document is no copy.</value>
    public CopyCertification? CopyCertification { get; init; }

    /// <summary>Gets the mark of the office that received the document (отметка о поступлении).</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public IncomingMark? IncomingMark { get; init; }

    /// <summary>Gets what a manager orders to be done with the document (резолюция).</summary>
    /// <value>The default is <see langword="null"/>: nothing.</value>
    public ManagerInstruction? Instruction { get; init; }

    /// <summary>Gets whether the document is under control (отметка о контроле): «Контроль», at the top.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsUnderControl { get; init; }

    /// <summary>Gets the mark that the document goes into a case (отметка о направлении в дело).</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public FilingMark? FilingMark { get; init; }

    /// <summary>Gets the QR code of the document, at the lower right of the first sheet.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public QrCode? QrCode { get; init; }
}
