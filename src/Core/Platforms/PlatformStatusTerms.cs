namespace InnovationDomain.Platforms;

/// <summary>The Russian words for states, as registers print them.</summary>
public static class PlatformStatusTerms
{
    extension(PlatformStatus status)
    {
        /// <summary>Gets the words for the state: «действует», «срок истёк».</summary>
        /// <exception cref="ArgumentOutOfRangeException">The state is not a named value.</exception>
        public string Term => status switch
        {
            PlatformStatus.Draft => "готовится заявка",
            PlatformStatus.Submitted => "заявка подана",
            PlatformStatus.FormalCheck => "формальная проверка",
            PlatformStatus.ReturnedForCompletion => "возвращена на доукомплектование",
            PlatformStatus.UnderExpertise => "на экспертизе",
            PlatformStatus.ExpertiseDone => "экспертиза завершена",
            PlatformStatus.OralDefense => "прошла очную защиту",
            PlatformStatus.CouncilReviewed => "рассмотрена советом",
            PlatformStatus.Deferred => "решение отложено",
            PlatformStatus.ReturnedForRevision => "возвращена на доработку",
            PlatformStatus.Refused => "отказано",
            PlatformStatus.Recognized => "статус присвоен",
            PlatformStatus.Active => "действует",
            PlatformStatus.ReportSubmitted => "отчёт на рассмотрении",
            PlatformStatus.Suspended => "приостановлена",
            PlatformStatus.Expired => "срок истёк",
            PlatformStatus.Completed => "завершена",
            PlatformStatus.TerminatedEarly => "прекращена досрочно",
            PlatformStatus.Disseminating => "распространяет опыт",
            PlatformStatus.Archived => "в архиве",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Take one of the named values of PlatformStatus."),
        };
    }
}
