namespace InnovationDomain.Testing;

/// <summary>The names of the laws of rules, in the order in which they are tried.</summary>
public static class LawNames
{
    /// <summary>Every subject gets one of the five answers; what is missing is named; nothing throws, however much is missing.</summary>
    public const string Totality = "Totality";

    /// <summary>The same subject in the same context gets the same verdict, evidence and explanation: again, in another culture, after other subjects, by a new instance of the rule.</summary>
    public const string Determinism = "Determinism";

    /// <summary>No method of the rule stores into its fields: what was judged before cannot bear on what comes.</summary>
    public const string NoHiddenState = "NoHiddenState";

    /// <summary>No method that the rule calls asks a clock, a random source, the machine, the culture, or a profile behind the back of the judgement.</summary>
    public const string NoHiddenSource = "NoHiddenSource";

    /// <summary>The rule's own code calculates in no binary floating point.</summary>
    public const string Exactness = "Exactness";

    /// <summary>The rule's own code adds no months or years without saying how the end of a month is rounded.</summary>
    public const string TermRounding = "TermRounding";

    /// <summary>Examining changes no verdict, and a question to an expert comes with what he has to look at.</summary>
    public const string Examination = "Examination";

    /// <summary>The explanation names the rule and is made of whole sentences in both languages.</summary>
    public const string Explanation = "Explanation";

    /// <summary>A fact that the verdict does not cite never changes it.</summary>
    public const string Relevance = "Relevance";

    /// <summary>The state agrees with the verdict's own numbers at, under and over the bound.</summary>
    public const string Boundary = "Boundary";

    /// <summary>The rule answers as the clause does when it is read a second time, in other code.</summary>
    public const string Reading = "Reading";

    /// <summary>Raising a mark never turns satisfied into violated. Claimed.</summary>
    public const string MonotoneInScores = "MonotoneInScores";

    /// <summary>Adding a proper item never turns satisfied into violated. Claimed.</summary>
    public const string MonotoneInItems = "MonotoneInItems";

    /// <summary>The order of lists changes nothing. Claimed.</summary>
    public const string Order = "Order";

    /// <summary>Exchanging persons changes nothing. Claimed.</summary>
    public const string Anonymity = "Anonymity";

    /// <summary>Multiplying all weights by one number changes no state. Claimed.</summary>
    public const string Scale = "Scale";

    /// <summary>The margin moves evenly along a lever. Claimed.</summary>
    public const string Linearity = "Linearity";

    /// <summary>What the margin says is lacking suffices, and one step less does not. Claimed, with <see cref="Linearity"/>.</summary>
    public const string Advice = "Advice";

    /// <summary>Every voice counted twice changes no state. Claimed by the setup.</summary>
    public const string Replication = "Replication";

    /// <summary>A recorded evaluation replays to itself after every parameter was amended.</summary>
    public const string Replay = "Replay";

    /// <summary>A reform moves nothing before its first day, and from it on the rule goes by the new values alone.</summary>
    public const string Overlay = "Overlay";

    /// <summary>A record is the same after it was written and read. Where the setup says how.</summary>
    public const string RoundTrip = "RoundTrip";
}
