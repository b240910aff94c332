namespace InnovationDomain.Applications;

/// <summary>What a value of an enumeration must be before a property takes it: one of the named ones.</summary>
internal static class NamedValue
{
    /// <summary>Answers the value itself when it is named.</summary>
    public static T Require<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is not one of the named values of {typeof(T).Name}. Take one of these.");
}
