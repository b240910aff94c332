using System.Diagnostics.CodeAnalysis;
using InnovationDomain.People;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>Makes a <see cref="PersonName"/> of a typed name.</summary>
internal static class NameReading
{
    public static bool TryRead(string text, [NotNullWhen(true)] out PersonName? name)
    {
        name = null;
        if (!NameLayout.TryRead(text, out NameLayout layout, out NameLayout? other) || other is not null || layout.Surname.IsEmpty)
        {
            return false;
        }

        string surname = TextOf(text, layout.Surname);
        if (!layout.Given.IsEmpty)
        {
            // «Мария П. Иванова»: a patronymic of which only the initial is known.
            string? patronymic = !layout.Patronymic.IsEmpty ? TextOf(text, layout.Patronymic)
                : !layout.Initials.IsEmpty ? TextOf(text, layout.Initials)
                : null;
            name = PersonName.Of(surname, TextOf(text, layout.Given), patronymic);
            return true;
        }

        string[] letters = TextOf(text, layout.Initials).Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (letters.Length is 1 or 2 && letters.All(letter => letter.Length == 1))
        {
            name = PersonName.OfInitials(surname, string.Concat(letters.Select(letter => letter + ".")));
            return true;
        }

        return false;
    }

    private static string TextOf(string text, NamePlace place) =>
        string.Join(' ', text[place.Start..place.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
