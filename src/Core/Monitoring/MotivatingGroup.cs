namespace InnovationDomain.Monitoring;

/// <summary>The three groups of indicators of the motivating monitoring (группы показателей мотивирующего мониторинга).</summary>
/// <remarks>Source: the methodologies of the motivating monitoring of regional and municipal education authorities; the three groups are the same in all editions known.</remarks>
public enum MotivatingGroup
{
    /// <summary>Создание условий для достижения результатов.</summary>
    Conditions = 1,

    /// <summary>Достижение учебных и воспитательных результатов.</summary>
    Results,

    /// <summary>Организация рабочих процессов, исполнительская дисциплина.</summary>
    Processes,
}
