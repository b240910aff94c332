using System.Runtime.CompilerServices;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Refuses what is cast to a grammatical category and is none.</summary>
internal static class Named
{
    public static void Require(GrammaticalCase value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if ((uint)value > (uint)GrammaticalCase.Prepositional)
        {
            throw new ArgumentOutOfRangeException(name, value, "Russian has six cases: take one of the named values of GrammaticalCase.");
        }
    }

    public static void Require(GrammaticalGender value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value is < GrammaticalGender.Masculine or > GrammaticalGender.Neuter)
        {
            throw new ArgumentOutOfRangeException(name, value, "Russian has three genders: take one of the named values of GrammaticalGender.");
        }
    }

    public static void Require(AgreementClass value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value is < AgreementClass.Masculine or > AgreementClass.Plural)
        {
            throw new ArgumentOutOfRangeException(name, value, "Words agree in one of three genders or in the plural: take one of the named values of AgreementClass.");
        }
    }

    public static void Require(Animacy value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value is < Animacy.Inanimate or > Animacy.Animate)
        {
            throw new ArgumentOutOfRangeException(name, value, "A noun is inanimate or animate: take one of the named values of Animacy.");
        }
    }
}
