namespace InnovationDomain.Events;

/// <summary>In what the results of innovation activity show (измерение результата).</summary>
/// <remarks>Source: the ten results that a city meeting of innovation platforms named on the first half of the school year 2023-2024; the list is that meeting's, not of an act.</remarks>
public enum OutcomeDimension
{
    /// <summary>Not stated, or none of these.</summary>
    NotStated,

    /// <summary>Качественные изменения в образовательных учреждениях.</summary>
    InstitutionQuality,

    /// <summary>Новые развивающие условия.</summary>
    DevelopingConditions,

    /// <summary>Новые кружки.</summary>
    NewCircles,

    /// <summary>Увлечённость и стойкий интерес детей.</summary>
    ChildrenInterest,

    /// <summary>Успехи учеников и воспитанников.</summary>
    StudentSuccess,

    /// <summary>Удовлетворённость родителей.</summary>
    ParentSatisfaction,

    /// <summary>Качество проводимой работы.</summary>
    WorkQuality,

    /// <summary>Профессиональное мастерство педагогов.</summary>
    TeacherMastery,

    /// <summary>Сетевое взаимодействие между образовательными организациями, вузами и предприятиями.</summary>
    NetworkInteraction,

    /// <summary>Участие в конкурсах разных уровней.</summary>
    ContestParticipation,
}
