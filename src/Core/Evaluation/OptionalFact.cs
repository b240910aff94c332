namespace InnovationDomain.Evaluation;

/// <summary>A fact whose value is a number, a date or another struct that may be missing.</summary>
internal sealed class OptionalFact<TSubject, TValue>(Rule owner, string name, string russian, string english, int index, Func<TSubject, TValue?> read)
    : Fact<TSubject, TValue>(owner, name, russian, english, index, null)
    where TSubject : class
    where TValue : struct
{
    private protected override bool TryReadOptional(TSubject subject, out TValue value)
    {
        TValue? given = read(subject);
        value = given.GetValueOrDefault();
        return given.HasValue;
    }
}
