namespace InnovationDomain.Records;

/// <summary>The kinds of documents that the steps of the process leave behind (вид документа).</summary>
public enum RecordKind
{
    /// <summary>Заявка.</summary>
    Application = 1,

    /// <summary>Ходатайство.</summary>
    Petition,

    /// <summary>Экспертное заключение одного эксперта.</summary>
    ExpertConclusion,

    /// <summary>Итоговое (сводное) экспертное заключение.</summary>
    ConsolidatedConclusion,

    /// <summary>Протокол.</summary>
    Protocol,

    /// <summary>Приказ.</summary>
    Order,

    /// <summary>Распоряжение.</summary>
    Directive,

    /// <summary>Постановление.</summary>
    Decree,

    /// <summary>Резолюция.</summary>
    Resolution,

    /// <summary>Перечень (реестр) площадок; the place is the row.</summary>
    Register,

    /// <summary>Отчёт.</summary>
    Report,

    /// <summary>Свидетельство, сертификат.</summary>
    Certificate,

    /// <summary>Договор, соглашение.</summary>
    Agreement,

    /// <summary>Письмо, уведомление.</summary>
    Letter,

    /// <summary>Справка: информационная, аналитическая.</summary>
    Note,

    /// <summary>Дорожная карта.</summary>
    Roadmap,

    /// <summary>Решение: коллегии, педагогического совета, учредителя.</summary>
    Decision,
}
