namespace InnovationDomain.Applications;

/// <summary>What a document of an application is (вид документа заявки).</summary>
public enum ApplicationDocumentKind
{
    /// <summary>Заявка.</summary>
    Application = 1,

    /// <summary>Инновационный проект.</summary>
    Project,

    /// <summary>Программа.</summary>
    Programme,

    /// <summary>Календарный план.</summary>
    CalendarPlan,

    /// <summary>Паспорт заявки.</summary>
    Passport,

    /// <summary>Средства контроля и обеспечения достоверности результатов.</summary>
    MeansOfControl,

    /// <summary>Перечень научных и методических разработок.</summary>
    ListOfDevelopments,

    /// <summary>Обоснование: legality, feasibility.</summary>
    Justification,

    /// <summary>Согласование (согласие) учредителя.</summary>
    FounderAgreement,

    /// <summary>Выписка из решения коллегиального органа: педагогического совета.</summary>
    CollegialExtract,

    /// <summary>Ходатайство.</summary>
    Petition,

    /// <summary>Информационная справка.</summary>
    InformationNote,

    /// <summary>Описание опыта по теме.</summary>
    ExperienceNote,

    /// <summary>Предложения по использованию и распространению результатов.</summary>
    DisseminationProposals,

    /// <summary>Договор или соглашение участников объединения.</summary>
    GroupAgreement,

    /// <summary>Отчёт о деятельности площадки.</summary>
    Report,

    /// <summary>Another document: its title says which.</summary>
    Other,
}
