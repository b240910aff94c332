namespace InnovationDomain.People;

/// <summary>Compares names of persons, without regard to case and to the dots of «ё».</summary>
internal static class NameComparison
{
    public static NameMatch Compare(PersonName one, PersonName other)
    {
        bool byInitial = one.HasOnlyInitials || other.HasOnlyInitials;
        return Key(one.Surname) != Key(other.Surname) || !Agree(one.Given, other.Given, byInitial) ? NameMatch.Different
            : one.Patronymic is not { } first || other.Patronymic is not { } second ? NameMatch.Possible
            : !Agree(first, second, byInitial) ? NameMatch.Different
            : byInitial ? NameMatch.Possible : NameMatch.Same;
    }

    private static bool Agree(string one, string other, bool byInitial) => byInitial ? Key(one)[0] == Key(other)[0] : Key(one) == Key(other);

    private static string Key(string part) => part.ToUpperInvariant().Replace('Ё', 'Е');
}
