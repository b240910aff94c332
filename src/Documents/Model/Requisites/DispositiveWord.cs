using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>The word by which an act disposes (распорядительное слово): «приказываю». The house style decides how it stands.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.18: the first person singular in an order, the third in the act of a body, the first plural in a joint one.</remarks>
public sealed record DispositiveWord
{
    private DispositiveWord(string text) => Text = text;

    /// <summary>Gets «приказываю».</summary>
    public static DispositiveWord Order { get; } = new("приказываю");

    /// <summary>Gets «приказываем», of a joint order.</summary>
    public static DispositiveWord JointOrder { get; } = new("приказываем");

    /// <summary>Gets «постановляю».</summary>
    public static DispositiveWord Decree { get; } = new("постановляю");

    /// <summary>Gets «постановляет», of a body.</summary>
    public static DispositiveWord BodyDecree { get; } = new("постановляет");

    /// <summary>Gets «решил», of a body whose name is masculine.</summary>
    public static DispositiveWord Decided { get; } = new("решил");

    /// <summary>Gets the word in lower case.</summary>
    public string Text { get; }

    /// <summary>Makes another word.</summary>
    /// <param name="text">One word: «предлагаю»; it is turned into lower case. Typed spaces between the letters are refused: they break the word for search and speech.</param>
    /// <exception cref="ArgumentException">The word cannot be printed, or holds a space or a colon.</exception>
    public static DispositiveWord Of(string text)
    {
        PrintableText.Require(text, nameof(text));
        return text.Any(c => char.IsWhiteSpace(c) || c == ':')
            ? throw new ArgumentException($"The dispositive word is “{text}”. Give one word without spaces and colon; letters are set apart by the house style.", nameof(text))
            : new(text.ToLowerInvariant());
    }

    /// <summary>Answers the word.</summary>
    public override string ToString() => Text;
}
