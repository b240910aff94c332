using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using InnovationDomain.Arithmetic;
using InnovationDomain.People;
using InnovationDomain.Testing.Drawing;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Testing;

/// <summary>Values as one line that is the same in every culture, for counter-examples: <c>Festival { Name = «а», HeldOn = 2024-09-01, … }</c>.</summary>
/// <remarks>Members that have their default are left out, and so are those that follow from others.</remarks>
public static class Printed
{
    /// <summary>The default of the greatest length: 2000 characters.</summary>
    public const int DefaultLength = 2_000;

    // Deeper than the deepest aggregate of the domain; a bound all the same.
    private const int GreatestDepth = 24;

    /// <summary>Prints a value of the domain, a list of such, or a simple value.</summary>
    /// <param name="value">The value; <see langword="null"/> prints as «null».</param>
    /// <param name="length">The greatest length of the line in characters, 16 at least; what is longer ends with «…».</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is less than 16.</exception>
    public static string Line(object? value, int length = DefaultLength)
    {
        if (length < 16)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "length is less than 16, which shows nothing of a value. Give 16 characters or more.");
        }

        var line = new StringBuilder();
        Append(line, value, length, 0);
        if (line.Length > length)
        {
            line.Length = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
            _ = line.Append('…');
        }

        return line.ToString();
    }

    private static void Append(StringBuilder line, object? value, int length, int depth)
    {
        // What comes later is cut off.
        if (line.Length > length)
        {
            return;
        }

        if (depth > GreatestDepth)
        {
            _ = line.Append('…');
            return;
        }

        if (value is not null && Simple(value) is { } simple)
        {
            _ = line.Append(simple);
        }
        else if (value is string text)
        {
            AppendText(line, text);
        }
        else if (value is IEnumerable items and not DateInterval)
        {
            AppendItems(line, items, length, depth);
        }
        else if (value is null)
        {
            _ = line.Append("null");
        }
        else
        {
            AppendMembers(line, value, length, depth);
        }
    }

    private static string? Simple(object value) => value switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        LocalTime time => LocalTimePattern.ExtendedIso.Format(time),
        LocalDateTime moment => LocalDateTimePattern.ExtendedIso.Format(moment),
        Instant moment => InstantPattern.ExtendedIso.Format(moment),
        Duration span => DurationPattern.Roundtrip.Format(span),
        Period period => PeriodPattern.Roundtrip.Format(period),
        AnnualDate day => AnnualDatePattern.Iso.Format(day),
        YearMonth month => YearMonthPattern.Iso.Format(month),
        DateInterval days => $"{LocalDatePattern.Iso.Format(days.Start)}/{LocalDatePattern.Iso.Format(days.End)}",
        Uri address => address.OriginalString,
        Fraction fraction => fraction.ToString(),
        Enum named => named.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => null,
    };

    // Whatever would break the line is escaped.
    private static void AppendText(StringBuilder line, string text)
    {
        _ = line.Append('«');
        foreach (char c in text)
        {
            bool breaks = char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            _ = breaks ? line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : line.Append(c);
        }

        _ = line.Append('»');
    }

    private static void AppendItems(StringBuilder line, IEnumerable items, int length, int depth)
    {
        _ = line.Append('[');
        string before = "";
        foreach (object? item in items)
        {
            _ = line.Append(before);
            Append(line, item, length, depth + 1);
            before = ", ";
            if (line.Length > length)
            {
                break;
            }
        }

        _ = line.Append(']');
    }

    private static void AppendMembers(StringBuilder line, object value, int length, int depth)
    {
        Type type = value.GetType();
        (string Name, object? Value)[] members = value switch
        {
            NounPhrase phrase => FormsOf(phrase),
            PersonName person => FormsOf(person),
            _ when Members.Find(type) is { } initialized => [.. Shrinking.Copies.Of(value, initialized).Select(member => (member.Property.Name, member.Value))],
            _ => [.. Made(type).Select(property => (property.Name, property.GetValue(value))).Where(member => member.Item2 is not null and not false and not ICollection { Count: 0 })],
        };
        string name = type.Name.Split('`')[0];
        // A type of the user's prints as the domain's do; of the platform's, what they say of themselves.
        bool isOfPlatform = members.Length == 0 || (type.Namespace is { } space && (space.StartsWith(nameof(System), StringComparison.Ordinal) || space.StartsWith(nameof(NodaTime), StringComparison.Ordinal)));
        if (isOfPlatform && type.Namespace?.StartsWith(nameof(InnovationDomain), StringComparison.Ordinal) is not true)
        {
            AppendText(line, value.ToString() ?? "");
            return;
        }

        // Keys, codes, phrases without forms.
        if (members is [{ Name: "Value" or "Nominative", Value: string text }])
        {
            AppendText(line, text);
            return;
        }

        _ = line.Append(name).Append(" { ");
        string before = "";
        foreach ((string member, object? part) in members)
        {
            _ = line.Append(before).Append(member).Append(" = ");
            Append(line, part, length, depth + 1);
            before = ", ";
            if (line.Length > length)
            {
                break;
            }
        }

        _ = line.Append(members.Length == 0 ? "}" : " }");
    }

    // What a factory was given stands in properties that no computation is behind.
    private static IEnumerable<PropertyInfo> Made(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && type.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static (string Name, object? Value)[] FormsOf(NounPhrase phrase) =>
    [
        .. Enum.GetValues<GrammaticalCase>().Select(grammaticalCase => (grammaticalCase.ToString(), phrase.TryGetGiven(grammaticalCase, out string? form) ? (object?)form : null)).Where(form => form.Item2 is not null),
        .. phrase.Gender is { } gender ? [(nameof(phrase.Gender), (object?)gender)] : Array.Empty<(string, object?)>(),
        .. phrase.IsPlural ? [(nameof(phrase.IsPlural), (object?)true)] : Array.Empty<(string, object?)>(),
    ];

    private static (string Name, object? Value)[] FormsOf(PersonName person) =>
    [
        (nameof(person.Surname), person.Surname),
        (nameof(person.Given), person.Given),
        .. person.Patronymic is { } patronymic ? [(nameof(person.Patronymic), (object?)patronymic)] : Array.Empty<(string, object?)>(),
        .. person.Gender is { } gender ? [(nameof(person.Gender), (object?)gender)] : Array.Empty<(string, object?)>(),
        .. person.HasOnlyInitials ? [(nameof(person.HasOnlyInitials), (object?)true)] : Array.Empty<(string, object?)>(),
        .. Enum.GetValues<GrammaticalCase>().Where(grammaticalCase => grammaticalCase != GrammaticalCase.Nominative)
            .Select(grammaticalCase => (grammaticalCase.ToString(), person.TryGetGiven(grammaticalCase, out PersonNameForm? form) ? (object?)form : null)).Where(form => form.Item2 is not null),
    ];
}
