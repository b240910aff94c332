namespace InnovationDomain.Events;

/// <summary>What an event did with a topic.</summary>
public enum TopicTreatment
{
    /// <summary>Обсуждалось.</summary>
    Discussed,

    /// <summary>Актуализировано: tasks were brought up to date.</summary>
    Updated,

    /// <summary>Участники получили ответы на вопрос.</summary>
    Answered,

    /// <summary>Представители рассказали о: participants told about their own work.</summary>
    Told,
}
