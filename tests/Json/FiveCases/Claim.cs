namespace InnovationDomain.Json.Tests.FiveCases;

/// <summary>How a claim of an account ties words of the source to a place of the JSON.</summary>
internal enum Tie
{
    /// <summary>«=>»: the place has these words as they stand, or has the value that is given.</summary>
    Stands,

    /// <summary>«~>»: the place has these words in other forms.</summary>
    Inflected,

    /// <summary>«!>»: the place has other words, or a value that is not in the source; a reason is given.</summary>
    Differs,
}

/// <summary>One claim of an account.</summary>
/// <param name="Tie">How the place has them.</param>
/// <param name="Place">Where in the JSON: «topics[0].text»; «topics[]» is the length of the list.</param>
/// <param name="Words">The words that the place must have, in the sense of the tie.</param>
/// <param name="Value">The whole value of the place, where it is no sentence but a date, a number, a name of an enumeration.</param>
internal sealed record Claim(Tie Tie, string Place, string Words, string? Value);
