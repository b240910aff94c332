using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>Tells a person's gender by the name: the patronymic, a listed first name, the surname, the formant of the first name, in this order.</summary>
internal static class NameGender
{
    public static GrammaticalGender? Of(ReadOnlySpan<char> surname, ReadOnlySpan<char> given, ReadOnlySpan<char> patronymic)
    {
        if (OfPatronymic(patronymic) is { } byPatronymic)
        {
            return byPatronymic;
        }

        GrammaticalGender? byGiven = OfGiven(given, out bool isKnown);
        return (isKnown ? byGiven : null) ?? OfSurname(surname) ?? byGiven;
    }

    /// <summary>Tells the gender by one part alone.</summary>
    public static GrammaticalGender? Of(ReadOnlySpan<char> text, PersonNamePart part) => part switch
    {
        PersonNamePart.Surname => OfSurname(text),
        PersonNamePart.Given => OfGiven(text, out _),
        _ => OfPatronymic(text),
    };

    private static GrammaticalGender? OfPatronymic(ReadOnlySpan<char> patronymic) =>
        patronymic.IsEmpty ? null : NameTables.GenderOfPatronymic(PartDeclension.LastWord(patronymic));

    private static GrammaticalGender? OfSurname(ReadOnlySpan<char> surname) =>
        surname.IsEmpty ? null : NameTables.GenderOfSurname(PartDeclension.LastWord(surname));

    private static GrammaticalGender? OfGiven(ReadOnlySpan<char> given, out bool isKnown)
    {
        isKnown = false;
        return given.IsEmpty ? null : GivenNames.GenderOf(PartDeclension.LastWord(given), out isKnown);
    }
}
