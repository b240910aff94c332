namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>What the laws do not say of the catalogue, each with its reason. What is listed and not needed fails the tests.</summary>
internal static class CatalogueExcuses
{
    private const string Before = "what the rule asks before is seldom in order in a case that was not made for it";

    private const string Gaps = "cases have too many gaps to come so near";

    private const string Share = "a share of so few is seldom a whole number";

    private const string Other = "the sample profile asks for no such thing";

    private const string Computed = "what the rule judges is made by a method, not by members: there is none to exchange, and the lists in it are the domain's own";

    /// <summary>Laws that have nothing to compare, and why.</summary>
    public static Dictionary<string, string> Idle { get; } = new()
    {
        ["EXP-07/Advice"] = "a sheet more of an extra expert moves no number while the totals agree, and settles them at once when they do not",
        ["STA-01/Boundary"] = "the rule measures nothing",
        ["CNS-02/Relevance"] = Computed,
        ["CNS-02/Order"] = Computed,
        ["MON-01/Relevance"] = Computed,
        ["MON-01/Order"] = Computed,
        ["MON-02/Relevance"] = Computed,
        ["MON-02/Order"] = Computed,
        ["MON-03/Relevance"] = Computed,
        ["MON-03/Order"] = Computed,
    };

    /// <summary>Laws that ask too much of a rule, and why; they are broken, or the excuse goes.</summary>
    public static Dictionary<string, string> Excused { get; } = new()
    {
        ["PYA-4/TermRounding"] = "the months and years are counted back from the day that is assessed, where a term forward has no place: of a day that the earlier month lacks only its last one is left",
    };

    /// <summary>Measures that count what must not be at all: met at none and over it, and never under.</summary>
    public static HashSet<string> CountsOfNone { get; } = new(StringComparer.Ordinal)
    {
        "APP-03.Shortcomings", "APP-05.Gap", "APP-06.Shortcomings", "ELG-02.Held", "EXP-02.Silent", "EXP-03.Tied", "EXP-04.Violations", "EXP-09.OutOfOrder", "MON-01.Below", "MON-02.Findings", "MON-03.Wrong",
        "PYA-2.EmptyQuarters", "PYA-4.Trained", "PYA-7.Gaps", "REP-01.MissingFormats", "REP-02.Gaps", "ROD-01.Incomplete", "STA-04.Late",
    };

    /// <summary>Measures that stand before others in their rules: where one is kept the rule goes on to the next, and tells it only when it is broken. They are met just beyond the bound.</summary>
    public static HashSet<string> ToldWhenBroken { get; } = new(StringComparer.Ordinal)
    {
        "APP-04.AtLeast", "APP-05.Overlap", "APP-05.OutsideTerm", "APP-05.Fruitless", "DOC-01.Uncontrolled", "ELG-03.Earlier", "EXP-02.ToVoid", "EXP-08.CriterionPoints", "REP-01.MinutesLeft", "ROD-02.Unrevised", "ROD-02.Unfounded",
        "STA-02.Extensions", "PYA-2.Filled", "PYA-2.EmptyStages", "PYA-4.Unassigned", "PYA-4.Idle", "PYA-4.Members", "PYA-6.Gap", "PYA-6.EmptyMonths",
    };

    /// <summary>Bounds that the cases of the pack do not come to from all sides, and why; the rules' own tests have examples of each.</summary>
    public static Dictionary<string, string> Unmet { get; } = new()
    {
        ["APP-01.SinceOpening"] = Before,
        ["APP-01.ToExcludedClosing"] = Other,
        ["APP-02.Shortcomings"] = Gaps,
        ["DOC-01.Unchecked"] = Before,
        ["ELG-01.Foreign"] = "organizations as they are drawn are all of kinds that may apply",
        ["EXP-07.ExtraSheets"] = "asked for only where totals diverge and there is an extra sheet: seldom, and never under",
        ["EXP-08.ExpertTotal"] = Other,
        ["PYA-1.Unlinked"] = Share,
        ["PYA-1.Foreign"] = Share,
        ["PYA-3.Duties"] = Share,
        ["PYA-5.Traditional"] = Share,
        ["ROD-02.Moved"] = Before,
    };
}
