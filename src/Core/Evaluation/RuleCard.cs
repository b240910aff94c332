using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>What a rule is called and what it rests on (карточка правила). A rule cannot exist without one.</summary>
public sealed class RuleCard
{
    /// <summary>Gets the stable id, which records and documents refer to: «EXP-07».</summary>
    /// <value>Latin capitals, digits, «-» and «.», beginning with a letter.</value>
    public required string Id
    {
        get;
        init => field = IsCode(value) ? value
            : throw new ArgumentException($"RuleCard.Id is “{value}”. Records refer to it for years: give Latin capitals, digits, - and ., beginning with a letter, such as EXP-07.", nameof(Id));
    }

    /// <summary>Gets the title in Russian: what must be so, in one sentence without a full stop.</summary>
    public required string Russian { get; init => field = PrintableText.Require(value, "RuleCard.Russian"); }

    /// <summary>Gets the same title in English.</summary>
    public required string English { get; init => field = PrintableText.Require(value, "RuleCard.English"); }

    /// <summary>Gets what a violation comes to, unless the way of violation says otherwise.</summary>
    public required RuleSeverity Severity { get; init => field = NamedValue.Require(value, "RuleCard.Severity"); }

    /// <summary>Gets the clause the rule rests on; the clauses of its parameters stand with these.</summary>
    public required LegalReference Basis
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Basis), "A rule cannot exist without the clause it rests on: give RuleCard.Basis a LegalReference.");
    }

    /// <summary>Gets how sure it is that the clause asks for exactly this.</summary>
    /// <value><see cref="Certainty.Ours"/> where the formal condition is our proposal.</value>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "RuleCard.Certainty"); }

    /// <summary>Gets a remark on the source, in Russian, for who checks it.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Remark { get; init => field = value is null ? null : PrintableText.Require(value, "RuleCard.Remark"); }

    /// <summary>Gets what the rule promises besides what every rule must have.</summary>
    /// <value>The default is nothing.</value>
    public RuleClaims Claims { get; init; }

    /// <summary>Gets whether the rule asks <see cref="Judgement{TSubject}.Calendar"/>; a year without data is then <see cref="VerdictState.Indeterminate"/>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ReadsCalendar { get; init; }

    private static bool IsCode(string? value) =>
        !string.IsNullOrEmpty(value) && char.IsAsciiLetterUpper(value[0]) && value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-' or '.');
}
