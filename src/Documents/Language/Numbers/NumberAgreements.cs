namespace InnovationDomain.Documents.Language;

/// <summary>Tells which form a counted word takes.</summary>
internal static class NumberAgreements
{
    public static NumberAgreement Of(int lastTwoDigits) => (lastTwoDigits / 10, lastTwoDigits % 10) switch
    {
        (1, _) => NumberAgreement.Many,
        (_, 1) => NumberAgreement.One,
        (_, 2 or 3 or 4) => NumberAgreement.Few,
        _ => NumberAgreement.Many,
    };
}
