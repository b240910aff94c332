using System.Buffers;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>Declines persons' names: stored in their parts, or as somebody typed them.</summary>
internal sealed class NameEngine(UserNames surnames, UserNames givenNames, UserNames patronymics)
{
    private const char NoBreakSpace = '\u00A0';
    private const int RoomOnStack = 512;

    public Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style)
    {
        bool isGiven = name.TryGetGiven(grammaticalCase, out PersonNameForm? form);
        string surname = form?.Surname ?? name.Surname;
        string given = form?.Given ?? name.Given;
        string? patronymic = form is null ? name.Patronymic : form.Patronymic;
        GrammaticalGender? gender = isGiven ? null : GenderOf(name);
        GrammaticalCase target = isGiven ? GrammaticalCase.Nominative : grammaticalCase;

        int room = FormBuffer.RoomFor(surname.Length + given.Length + (patronymic?.Length ?? 0));
        char[]? rented = room > RoomOnStack ? ArrayPool<char>.Shared.Rent(room) : null;
        var buffer = new FormBuffer(rented ?? stackalloc char[RoomOnStack]);
        var outcome = new Outcome();

        if (style == PersonNameStyle.InitialsSurname || (name.HasOnlyInitials && style == PersonNameStyle.GivenPatronymic))
        {
            AppendInitials(ref buffer, given, patronymic);
        }

        if (style == PersonNameStyle.InitialsSurname)
        {
            buffer.Append(NoBreakSpace);
        }

        if (style != PersonNameStyle.GivenPatronymic)
        {
            Append(ref buffer, ref outcome, surname, PersonNamePart.Surname, gender, target);
        }

        if (style == PersonNameStyle.SurnameInitials || (name.HasOnlyInitials && style == PersonNameStyle.Full))
        {
            buffer.Append(NoBreakSpace);
            AppendInitials(ref buffer, given, patronymic);
        }
        else if (style is PersonNameStyle.Full or PersonNameStyle.GivenPatronymic && !name.HasOnlyInitials)
        {
            AppendGivenAndPatronymic(ref buffer, ref outcome, given, patronymic, gender, target);
        }

        // A name half declined would be worse than one that stands as it is.
        string text = outcome.IsSure ? buffer.ToString() : Decline(name, GrammaticalCase.Nominative, style).Text;
        Return(rented);
        return outcome.ToDeclined(text);
    }

    /// <summary>Declines one part of a name, which may itself be of several words.</summary>
    public Declined Decline(ReadOnlySpan<char> text, PersonNamePart part, GrammaticalGender? gender, GrammaticalCase grammaticalCase)
    {
        char[]? rented = FormBuffer.RoomFor(text.Length) > RoomOnStack ? ArrayPool<char>.Shared.Rent(FormBuffer.RoomFor(text.Length)) : null;
        var buffer = new FormBuffer(rented ?? stackalloc char[RoomOnStack]);
        var outcome = new Outcome();
        Append(ref buffer, ref outcome, text, part, gender ?? NameGender.Of(text, part), grammaticalCase);
        string declined = (outcome.IsSure ? buffer.Written : text).ToString();
        Return(rented);
        return outcome.ToDeclined(declined);
    }

    /// <summary>Declines a full name as it was typed: the order of its parts, its initials and its spaces stay.</summary>
    public Declined DeclineTyped(ReadOnlySpan<char> text, GrammaticalCase grammaticalCase, GrammaticalGender? gender = null)
    {
        var outcome = new Outcome();
        if (grammaticalCase == GrammaticalCase.Nominative)
        {
            return outcome.ToDeclined(text.ToString());
        }

        if (!NameLayout.TryRead(text, out NameLayout layout, out NameLayout? other))
        {
            outcome.Warn(LanguageWarning.UnclearStructure);
            return outcome.ToDeclined(text.ToString());
        }

        char[]? rented = FormBuffer.RoomFor(text.Length) > RoomOnStack ? ArrayPool<char>.Shared.Rent(FormBuffer.RoomFor(text.Length)) : null;
        var buffer = new FormBuffer(rented ?? stackalloc char[RoomOnStack]);
        Append(ref buffer, ref outcome, text, layout, gender, grammaticalCase);

        // Which word is the surname need not be known where both readings decline alike: «Романа Виктора».
        if (other is { } reading && outcome.IsSure && Decline(text, reading, gender, grammaticalCase) != buffer.ToString())
        {
            outcome.Warn(LanguageWarning.UnclearStructure);
        }

        string declined = (outcome.IsSure ? buffer.Written : text).ToString();
        Return(rented);
        return outcome.ToDeclined(declined);
    }

    public static GrammaticalGender? GenderOf(PersonName name) => name.Gender ?? (name.HasOnlyInitials
        ? NameGender.Of(name.Surname, default, default)
        : NameGender.Of(name.Surname, name.Given, name.Patronymic));

    private static void AppendInitials(ref FormBuffer buffer, string given, string? patronymic)
    {
        AppendInitial(ref buffer, given);
        if (patronymic is not null)
        {
            AppendInitial(ref buffer, patronymic);
        }
    }

    private static void AppendInitial(ref FormBuffer buffer, ReadOnlySpan<char> part)
    {
        int length = System.Globalization.StringInfo.GetNextTextElementLength(part);
        buffer.AppendInUpperCase(part[..length]);
        buffer.Append('.');
    }

    private static void Return(char[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private string Decline(ReadOnlySpan<char> text, NameLayout layout, GrammaticalGender? gender, GrammaticalCase grammaticalCase)
    {
        var buffer = new FormBuffer(new char[FormBuffer.RoomFor(text.Length)]);
        var outcome = new Outcome();
        Append(ref buffer, ref outcome, text, layout, gender, grammaticalCase);
        return buffer.ToString();
    }

    private void Append(
        ref FormBuffer buffer, ref Outcome outcome, ReadOnlySpan<char> text, NameLayout layout, GrammaticalGender? gender, GrammaticalCase grammaticalCase)
    {
        gender ??= NameGender.Of(layout.Surname.In(text), layout.Given.In(text), layout.Patronymic.In(text));
        int position = 0;
        while (layout.TryGetNext(position, out NamePlace place, out PersonNamePart part))
        {
            buffer.Append(text[position..place.Start]);
            Append(ref buffer, ref outcome, place.In(text), part, gender, grammaticalCase);
            position = place.End;
        }

        buffer.Append(text[position..]);
    }

    private void AppendGivenAndPatronymic(
        ref FormBuffer buffer, ref Outcome outcome, string given, string? patronymic, GrammaticalGender? gender, GrammaticalCase grammaticalCase)
    {
        if (buffer.Written.Length > 0)
        {
            buffer.Append(' ');
        }

        Append(ref buffer, ref outcome, given, PersonNamePart.Given, gender, grammaticalCase);
        if (patronymic is not null)
        {
            buffer.Append(' ');
            Append(ref buffer, ref outcome, patronymic, PersonNamePart.Patronymic, gender, grammaticalCase);
        }
    }

    private void Append(
        ref FormBuffer buffer, ref Outcome outcome, ReadOnlySpan<char> text, PersonNamePart part, GrammaticalGender? gender, GrammaticalCase grammaticalCase)
    {
        if (grammaticalCase == GrammaticalCase.Nominative)
        {
            buffer.Append(text);
            outcome.Add(FormOrigin.Given);
            return;
        }

        UserNames dictionary = part switch
        {
            PersonNamePart.Surname => surnames,
            PersonNamePart.Given => givenNames,
            _ => patronymics,
        };
        if (dictionary.TryFind(text, gender, grammaticalCase, out string? form))
        {
            if (Letters.AreAllCapitals(text))
            {
                form = form.ToUpperInvariant();
            }

            buffer.Append(form);
            outcome.Add(FormOrigin.Dictionary);
            return;
        }

        PartDeclension.Append(ref buffer, ref outcome, text, part, gender, grammaticalCase);
    }
}
