using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes the position of a signer (наименование должности), also of who only acts in it.</summary>
public static class PositionTitle
{
    /// <summary>Writes the position in the nominative: «Директор», «Исполняющий обязанности директора», «Исполняющая обязанности директора».</summary>
    /// <param name="official">The person in the position: who acts in a post agrees in gender; where the name does not tell it, the masculine stands.</param>
    /// <param name="morphology">The engine that tells the gender, and puts the title into the genitive where the person only acts in the post.</param>
    /// <param name="isActingShort">Whether «И.о.» and «Врио» stand in place of the whole words.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ForSignature(Official official, IMorphology morphology, bool isActingShort = false)
    {
        ArgumentNullException.ThrowIfNull(official);
        ArgumentNullException.ThrowIfNull(morphology);
        Position position = official.Position;
        if (position.Acting == ActingMode.Holds)
        {
            return position.Title.Nominative;
        }

        string post = morphology.Decline(position.Title, GrammaticalCase.Genitive, Animacy.Animate).Text;
        bool isActing = position.Acting == ActingMode.Acting;
        string acting = morphology.GenderOf(official.Name) == GrammaticalGender.Feminine ? "исполняющая обязанности" : "исполняющий обязанности";
        string beginning = (isActing, isActingShort) switch
        {
            (true, true) => "И.о.",
            (false, true) => "Врио",
            (true, false) => $"И{acting.AsSpan(1)}",
            (false, false) => $"Временно {acting}",
        };

        // In the middle of the line the capital of the title falls, but an acronym keeps its own.
        return post.Length > 1 && char.IsLower(post[1])
            ? $"{beginning} {char.ToLowerInvariant(post[0])}{post.AsSpan(1)}"
            : $"{beginning} {post}";
    }
}
