namespace InnovationDomain.Wording;

/// <summary>The place of a case in a list of six forms.</summary>
internal static class CaseOrder
{
    extension(GrammaticalCase grammaticalCase)
    {
        public int Index => Enum.IsDefined(grammaticalCase)
            ? (int)grammaticalCase
            : throw new ArgumentOutOfRangeException(nameof(grammaticalCase), grammaticalCase, "Russian has six cases: take one of the named values of GrammaticalCase.");
    }
}
