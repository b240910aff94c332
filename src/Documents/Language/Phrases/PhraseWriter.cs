using System.Buffers;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Writes a phrase with the endings of a case.</summary>
internal static class PhraseWriter
{
    // No ending is more than this longer than the one of the nominative.
    private const int LongestGrowth = 6;
    private const int StackLimit = 512;

    public static Declined Write(string text, ref PhraseReader reader, GrammaticalCase grammaticalCase, EmbeddedNameDeclension? name)
    {
        if (reader.Doubt is { } doubt)
        {
            return Unchanged(text, doubt);
        }

        FormOrigin origin = reader.Origin;
        if (reader.Count == 0)
        {
            return new Declined { Text = text, Origin = origin };
        }

        int room = text.Length + (reader.Count * LongestGrowth);
        char[]? rented = room > StackLimit ? ArrayPool<char>.Shared.Rent(room) : null;
        Span<char> written = rented ?? stackalloc char[StackLimit];
        string? nameBefore = null;
        int length = 0;
        int copied = 0;
        for (int i = 0; i < reader.Count; i++)
        {
            PhraseChange change = reader[i];
            if (change.Paradigm is not { } paradigm)
            {
                // A name may grow by more than an ending: what is written so far becomes a string.
                Declined? declined = name?.Invoke(text[change.Start..change.End], grammaticalCase);
                if (declined is not { Warnings.IsEmpty: true })
                {
                    return Unchanged(text, declined is null ? LanguageWarning.UnclearStructure : declined.Warnings[0]);
                }

                nameBefore = string.Concat(nameBefore, written[..length], text.AsSpan(copied, change.Start - copied), declined.Text);
                (length, copied) = (0, change.End);
                origin = declined.Origin > origin ? declined.Origin : origin;
                continue;
            }

            int stem = change.End - paradigm.Nominative.Length;
            length += Copy(text.AsSpan(copied, stem - copied), written[length..]);
            string ending = paradigm.Ending(grammaticalCase, change.Animacy);
            bool inCapitals = IsInCapitals(text, change.End);
            foreach (char letter in ending)
            {
                written[length++] = inCapitals ? char.ToUpperInvariant(letter) : letter;
            }

            copied = change.End;
        }

        string result = string.Concat(nameBefore, written[..length], text.AsSpan(copied));
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return new Declined { Text = result, Origin = origin };
    }

    private static Declined Unchanged(string text, LanguageWarning warning) => new() { Text = text, Origin = FormOrigin.Unchanged, Warnings = [warning] };

    private static int Copy(ReadOnlySpan<char> from, Span<char> to)
    {
        from.CopyTo(to);
        return from.Length;
    }

    // The last two letters of the word decide: «ДИРЕКТОР», «1-Й».
    private static bool IsInCapitals(string text, int end) => char.IsUpper(text[end - 1]) && end > 1 && (char.IsUpper(text[end - 2]) || !char.IsLetter(text[end - 2]));
}
