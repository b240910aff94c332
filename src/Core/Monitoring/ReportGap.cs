namespace InnovationDomain.Monitoring;

/// <summary>One thing that a report leaves out, and where.</summary>
public sealed record ReportGap
{
    internal ReportGap(ReportGapKind kind, string path, string subject) => (Kind, Path, Subject) = (kind, path, subject);

    /// <summary>Gets what is left out.</summary>
    public ReportGapKind Kind { get; }

    /// <summary>Gets where: «Measures[2]», «Indicators[0]».</summary>
    public string Path { get; }

    /// <summary>Gets the measure or the name of the indicator.</summary>
    public string Subject { get; }

    /// <summary>Gets the sentence in English.</summary>
    public string English => Kind switch
    {
        ReportGapKind.MeasureWithoutFact => $"{Path} «{Subject}» says nothing of its execution. State what became of it.",
        ReportGapKind.MeasureWithoutReason => $"{Path} «{Subject}» is not done and gives no reason. State why.",
        ReportGapKind.MeasureWithoutNewDate => $"{Path} «{Subject}» is not done and gives no new day. State to when it is moved, or cancel it.",
        _ => $"{Path} «{Subject}» has no fact. Give the value reached, also when it is zero.",
    };

    /// <summary>Gets the sentence in Russian.</summary>
    public string Russian => Kind switch
    {
        ReportGapKind.MeasureWithoutFact => $"По мероприятию «{Subject}» не указано выполнение.",
        ReportGapKind.MeasureWithoutReason => $"По невыполненному мероприятию «{Subject}» не указана причина.",
        ReportGapKind.MeasureWithoutNewDate => $"По невыполненному мероприятию «{Subject}» не указан новый срок.",
        _ => $"По показателю «{Subject}» нет фактического значения.",
    };

    /// <summary>Answers the sentence in English.</summary>
    public override string ToString() => English;
}
