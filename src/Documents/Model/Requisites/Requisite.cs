namespace InnovationDomain.Documents.Model;

/// <summary>The requisites of an official document (реквизиты), by name: their numbers differ between the editions of the standard and the rules of agencies.</summary>
/// <remarks>The numbers, Russian names and clauses of an edition: <see cref="Standards.DocumentStandard.Describe"/>. Source: ГОСТ Р 7.0.97, section 4.</remarks>
public enum Requisite
{
    /// <summary>Герб (герб Российской Федерации, субъекта, муниципального образования).</summary>
    CoatOfArms = 1,

    /// <summary>Эмблема.</summary>
    Emblem,

    /// <summary>Товарный знак (знак обслуживания).</summary>
    Trademark,

    /// <summary>Код формы документа.</summary>
    FormCode,

    /// <summary>Наименование организации.</summary>
    OrganizationName,

    /// <summary>Наименование структурного подразделения.</summary>
    Department,

    /// <summary>Наименование должности лица — автора документа.</summary>
    AuthorPosition,

    /// <summary>Справочные данные об организации.</summary>
    ReferenceData,

    /// <summary>Наименование вида документа.</summary>
    Kind,

    /// <summary>Дата документа.</summary>
    Date,

    /// <summary>Регистрационный номер документа.</summary>
    RegistrationNumber,

    /// <summary>Ссылка на регистрационный номер и дату поступившего документа.</summary>
    InReplyTo,

    /// <summary>Место составления (издания) документа.</summary>
    Place,

    /// <summary>Гриф (пометка) об ограничении доступа к документу.</summary>
    AccessMark,

    /// <summary>Адресат.</summary>
    Addressee,

    /// <summary>Гриф утверждения документа.</summary>
    ApprovalMark,

    /// <summary>Заголовок к тексту.</summary>
    Title,

    /// <summary>Текст документа.</summary>
    Text,

    /// <summary>Отметка о приложении.</summary>
    AttachmentMark,

    /// <summary>Гриф согласования документа.</summary>
    AgreementMark,

    /// <summary>Виза.</summary>
    Visa,

    /// <summary>Подпись.</summary>
    Signature,

    /// <summary>Отметка об электронной подписи.</summary>
    ElectronicSignatureMark,

    /// <summary>Печать.</summary>
    Seal,

    /// <summary>Отметка об исполнителе.</summary>
    ExecutorMark,

    /// <summary>Отметка о заверении копии.</summary>
    CopyCertification,

    /// <summary>Отметка о поступлении документа.</summary>
    IncomingMark,

    /// <summary>Резолюция: what a manager orders to be done with the document, not the kind of a document.</summary>
    Instruction,

    /// <summary>Отметка о контроле.</summary>
    ControlMark,

    /// <summary>Отметка о направлении документа в дело.</summary>
    FilingMark,

    /// <summary>Штрих-код (QR-код) документа; in the edition of 2025 only.</summary>
    QrCode,
}
