namespace InnovationDomain.Testing;

/// <summary>The names of the laws of document plugins, in the order in which they are tried.</summary>
public static class DocumentLawNames
{
    /// <summary>Of every subject a document is composed, or it is refused in the plugin's own way with a message; also with lists empty and optional parts missing.</summary>
    public const string Totality = "Totality";

    /// <summary>The document breaks no rule of its standard, and norm control finds nothing in its file; in both editions.</summary>
    public const string Conformity = "Conformity";

    /// <summary>The file is one that a reader opens, and that <see cref="DocumentLawSetup{TSubject}.Validate"/> takes.</summary>
    public const string Validity = "Validity";

    /// <summary>The same subject in the same context makes the same text and the same bytes: again, on another thread, in another culture, after other subjects, by a new instance of the plugin.</summary>
    public const string Determinism = "Determinism";

    /// <summary>No method of the plugin stores into its fields, or into static ones.</summary>
    public const string NoHiddenState = "NoHiddenState";

    /// <summary>No method that the plugin calls asks a clock, a random source, the machine or the culture.</summary>
    public const string NoHiddenSource = "NoHiddenSource";

    /// <summary>Composing leaves the subject as it was.</summary>
    public const string Untouched = "Untouched";

    /// <summary>No sign of an unfinished text: two full stops, two spaces, empty quotation marks or brackets, «null», an unfilled place, the name of a type.</summary>
    public const string Wording = "Wording";

    /// <summary>The document says every fact that it is for. Where the setup says which.</summary>
    public const string Facts = "Facts";

    /// <summary>The names of certain persons stand nowhere in the document, in no case. Where the setup says whose.</summary>
    public const string Privacy = "Privacy";

    /// <summary>What does not matter changes nothing. Where the setup says what.</summary>
    public const string Irrelevance = "Irrelevance";
}
