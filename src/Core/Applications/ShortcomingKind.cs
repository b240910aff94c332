namespace InnovationDomain.Applications;

/// <summary>What is wrong with a document of an application, in the order in which a check tells it.</summary>
public enum ShortcomingKind
{
    /// <summary>Документа нет.</summary>
    Missing = 1,

    /// <summary>Нет подписи.</summary>
    SignatureAbsent,

    /// <summary>Подписан не тем, кто вправе.</summary>
    WrongSigner,

    /// <summary>Нет согласования учредителя.</summary>
    FounderAbsent,

    /// <summary>Нет даты.</summary>
    Undated,

    /// <summary>Дата позже дня подачи.</summary>
    DatedAfterSubmission,

    /// <summary>Нет бумажного экземпляра.</summary>
    PaperAbsent,

    /// <summary>Нет электронной копии.</summary>
    CopyAbsent,

    /// <summary>Нет электронной копии в нужном формате.</summary>
    FormatAbsent,

    /// <summary>Электронная копия не совпадает с бумажным экземпляром.</summary>
    CopyDiffers,
}
