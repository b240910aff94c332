namespace InnovationDomain.Expertise.Rules;

/// <summary>Why a sheet does not count, in words.</summary>
internal static class StandingTerms
{
    public static string Russian(ExpertStanding standing) => standing switch
    {
        ExpertStanding.NotAppointed => "эксперт не назначен",
        ExpertStanding.Recused => "эксперт отведён",
        ExpertStanding.Conflicted => "эксперт заявил конфликт интересов",
        ExpertStanding.NoStatement => "эксперт не подал уведомление о конфликте интересов",
        _ => "эксперт вправе оценивать",
    };

    public static string English(ExpertStanding standing) => standing switch
    {
        ExpertStanding.NotAppointed => "the expert was not appointed",
        ExpertStanding.Recused => "the expert stepped or was set aside",
        ExpertStanding.Conflicted => "the expert has stated a conflict of interest",
        ExpertStanding.NoStatement => "the expert has given no statement on conflicts of interest",
        _ => "the expert may judge",
    };
}
