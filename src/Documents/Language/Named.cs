using System.Runtime.CompilerServices;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Refuses numbers that no enumeration of grammar names.</summary>
internal static class Named
{
    public static void Require<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string name = "")
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"Take one of the named values of {typeof(TEnum).Name}.");
        }
    }

    public static void RequirePersonal(GrammaticalGender? gender, [CallerArgumentExpression(nameof(gender))] string name = "")
    {
        if (gender is not (null or GrammaticalGender.Masculine or GrammaticalGender.Feminine))
        {
            throw new ArgumentOutOfRangeException(name, gender, "A person's name is masculine or feminine: take one of these two, or leave it out.");
        }
    }
}
