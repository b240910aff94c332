namespace InnovationDomain.Projects;

/// <summary>Whether an activity is innovation or what the institution has to do anyway (характер работы).</summary>
/// <remarks>Source of the distinction: remark 3 of the expert council of Пятигорск, 22.04.2021. Which of the two an activity is, a person judges.</remarks>
public enum NatureOfWork
{
    /// <summary>Not judged yet.</summary>
    NotStated,

    /// <summary>Инновационная работа.</summary>
    Innovation,

    /// <summary>Функциональная (должностная) обязанность: stands in a job description, a programme or a statutory calendar.</summary>
    StatutoryDuty,
}
