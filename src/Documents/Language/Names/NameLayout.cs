namespace InnovationDomain.Documents.Language.Names;

/// <summary>Which words of a typed name are the surname, the first name and the patronymic. What belongs to none (initials, spaces) stays as typed.</summary>
internal readonly record struct NameLayout
{
    public NamePlace Surname { get; init; }

    public NamePlace Given { get; init; }

    public NamePlace Patronymic { get; init; }

    /// <summary>Gets the initials, where the name has any, from the first to the last.</summary>
    public NamePlace Initials { get; init; }

    /// <summary>Gets whether the text is a name beyond doubt: it has a patronymic, or initials beside a surname.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Reads a name of one to three parts in any order: «Иванова Мария Петровна», «Мария Иванова», «М. П. Иванова», «Алиев Вагиф Гасан оглы».</summary>
    /// <param name="text">The name as typed.</param>
    /// <param name="layout">The likeliest reading.</param>
    /// <param name="other">Another that is nearly as likely: «Долорес Блум».</param>
    /// <returns><see langword="false"/> when the words cannot be told apart, or are no name.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out NameLayout layout, out NameLayout? other)
    {
        Span<NameWord> words = stackalloc NameWord[NameWords.Most];
        layout = default;
        other = null;
        if (!NameWords.TryRead(text, words, out int count, out NamePlace initials))
        {
            return false;
        }

        NameRoles roles = NameRoles.Of(text, words[..count], !initials.IsEmpty, out NameRoles otherRoles);
        if (!roles.AreTold)
        {
            return false;
        }

        layout = Of(words, roles, initials);
        other = otherRoles.AreTold ? Of(words, otherRoles, initials) : null;
        return true;
    }

    /// <summary>Finds the first part at or after a position.</summary>
    public bool TryGetNext(int position, out NamePlace place, out PersonNamePart part)
    {
        (place, part) = (default, default);
        Consider(Surname, PersonNamePart.Surname, position, ref place, ref part);
        Consider(Given, PersonNamePart.Given, position, ref place, ref part);
        Consider(Patronymic, PersonNamePart.Patronymic, position, ref place, ref part);
        return !place.IsEmpty;
    }

    private static void Consider(NamePlace candidate, PersonNamePart role, int position, ref NamePlace place, ref PersonNamePart part)
    {
        if (!candidate.IsEmpty && candidate.Start >= position && (place.IsEmpty || candidate.Start < place.Start))
        {
            (place, part) = (candidate, role);
        }
    }

    private static NameLayout Of(ReadOnlySpan<NameWord> words, NameRoles roles, NamePlace initials) => new()
    {
        Surname = PlaceOf(words, roles.Surname),
        Given = PlaceOf(words, roles.Given),
        Patronymic = PlaceOf(words, roles.Patronymic),
        Initials = initials,
        IsCertain = (roles.Patronymic >= 0 && roles.Given >= 0) || (roles.Surname >= 0 && !initials.IsEmpty),
    };

    private static NamePlace PlaceOf(ReadOnlySpan<NameWord> words, int index) => index < 0 ? default : words[index].Place;
}
