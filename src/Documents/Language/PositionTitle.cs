using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes the position of a signer (наименование должности), also of who only acts in it.</summary>
public static class PositionTitle
{
    /// <summary>Writes the position in the nominative: «Директор», «Исполняющий обязанности директора».</summary>
    /// <exception cref="ArgumentNullException"><paramref name="position"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownFormException">The person acts in the post, and the genitive of its title is neither given nor known.</exception>
    public static string ForSignature(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        if (position.Acting == ActingMode.Holds)
        {
            return position.Title.Nominative;
        }

        string post = Declension.Decline(position.Title, GrammaticalCase.Genitive);
        string beginning = position.Acting == ActingMode.Acting ? "Исполняющий обязанности" : "Временно исполняющий обязанности";

        // In the middle of the line the capital of the title falls, but an acronym keeps its own.
        return post.Length > 1 && char.IsLower(post[1])
            ? $"{beginning} {char.ToLowerInvariant(post[0])}{post.AsSpan(1)}"
            : $"{beginning} {post}";
    }
}
