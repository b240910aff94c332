using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes the position of a signer (наименование должности), also of who only acts in it.</summary>
public static class PositionTitle
{
    /// <summary>Writes the position in the nominative: «Директор», «Исполняющий обязанности директора».</summary>
    /// <param name="position">The position.</param>
    /// <param name="morphology">The engine that puts the title into the genitive where the person only acts in the post.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ForSignature(Position position, IMorphology morphology)
    {
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(morphology);
        if (position.Acting == ActingMode.Holds)
        {
            return position.Title.Nominative;
        }

        string post = morphology.Decline(position.Title, GrammaticalCase.Genitive, Animacy.Animate).Text;
        string beginning = position.Acting == ActingMode.Acting ? "Исполняющий обязанности" : "Временно исполняющий обязанности";

        // In the middle of the line the capital of the title falls, but an acronym keeps its own.
        return post.Length > 1 && char.IsLower(post[1])
            ? $"{beginning} {char.ToLowerInvariant(post[0])}{post.AsSpan(1)}"
            : $"{beginning} {post}";
    }
}
