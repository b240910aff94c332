namespace InnovationDomain.Documents.Language;

internal static class Digits
{
    /// <summary>Tells whether there is nothing but the digits 0 to 9.</summary>
    public static bool Only(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
