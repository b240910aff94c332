using System.Globalization;
using System.Reflection;
using System.Text;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Wording;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>Writes docs/rules.md from the catalogue.</summary>
internal static class RuleGuide
{
    private const string Head = """
        # The catalogue of rules

        This page is written from the code: run the tests, and take over `docs/rules.md.received` where it differs.

        - *Severity*: a refusal stops the procedure, a remark is to be cured, a recommendation obliges nobody. A way of violation may have its own.
        - *Certainty* says how sure it is that the clause, or the source of a parameter, asks for exactly this: **Read** in the act or in one that repeats it; read in acts of other **Agencies**, which bind only
          these; **Reported**; **Recalled** from practice; **Ours**, a proposal and no norm. The remark of a rule names what was read.
        - *Parameters* come from the profile of your regulation. The values shown are those of `RegulationProfiles.SampleMunicipal`, a proposal: put your own, with their clauses.
        - Whatever is missing in the subject or the profile makes a verdict *Indeterminate*, and the verdict names it.
        - *Claims* are promises about all subjects, to which laws hold a rule.

        """;

    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        _ = page.Append("\n| id | rule | severity | certainty | judges |\n|---|---|---|---|---|\n");
        foreach (RuleGroup group in RuleCatalogue.Groups)
        {
            foreach (Rule rule in group.Rules)
            {
                _ = page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{Anchor(rule)}) | {rule.Card.English} | {rule.Card.Severity} | {rule.Card.Certainty} | {TypeName(group.SubjectType)} |\n");
            }
        }

        foreach (RuleGroup group in RuleCatalogue.Groups)
        {
            _ = page.Append(CultureInfo.InvariantCulture, $"\n## {group.Name}: `{TypeName(group.SubjectType)}`\n");
            _ = page.Append(CultureInfo.InvariantCulture, $"\n{Take(group.SubjectType)}Evaluate with `{SetOf(group.SubjectType)}`.\n");

            foreach (Rule rule in group.Rules)
            {
                Write(page, rule);
            }
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, Rule rule)
    {
        RuleCard card = rule.Card;
        _ = page.Append(CultureInfo.InvariantCulture, $"\n### {rule.Id}\n\n**{card.Russian}** — {card.English}. `{rule.GetType().Name}`\n\n");
        _ = page.Append(CultureInfo.InvariantCulture, $"- Severity: {card.Severity}.\n- Basis: {card.Basis.Cite(GrammaticalCase.Nominative, withTitle: false)}. **{card.Certainty}**{(card.Remark is { } remark ? $": {remark}" : "")}.\n");
        _ = page.Append(CultureInfo.InvariantCulture, $"- Reads: {string.Join("; ", rule.Facts.Select(fact => $"{fact.English} (`{fact.Name}`)"))}.\n");
        foreach ((Parameter parameter, ParameterUse use) in rule.Parameters.Zip(RuleCatalogue.ParametersOf(rule, Contexts.Sample)))
        {
            _ = page.Append(CultureInfo.InvariantCulture, $"- Parameter `{parameter.Name}`: {(use.Value is { } value ? $"`{value}`, {use.Certainty}{(use.Source!.Act == Contexts.Sample.Profile.Act ? "" : $" ({use.Source})")}" : "none in the sample")}.\n");
        }

        foreach (Measure measure in rule.Measures)
        {
            _ = page.Append(CultureInfo.InvariantCulture, $"- Measures `{measure.Name}`, {Bound(measure.Bound)}: {measure.Russian} — {measure.English}.\n");
        }

        foreach (Reason reason in rule.Reasons)
        {
            _ = page.Append(CultureInfo.InvariantCulture, $"- {State(reason)} `{reason.Name}`: {reason.Russian} — {reason.English}.\n");
        }

        _ = page.Append(CultureInfo.InvariantCulture, $"- Claims: {(card.Claims == RuleClaims.None ? "nothing further" : card.Claims.ToString())}.{(card.ReadsCalendar ? " Reads the production calendar." : "")}\n");
    }

    private static string Anchor(Rule rule) => rule.Id.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal);

    private static string SetOf(Type subject) => typeof(RuleCatalogue).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType == typeof(RuleSet<>).MakeGenericType(subject)).Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Single();

    private static string TypeName(Type type) => type.Name;

    private static string Bound(Bound bound) => bound switch
    {
        InnovationDomain.Evaluation.Bound.AtLeast => "at least",
        InnovationDomain.Evaluation.Bound.AtMost => "at most",
        InnovationDomain.Evaluation.Bound.MoreThan => "more than",
        InnovationDomain.Evaluation.Bound.LessThan => "less than",
        _ => "exactly",
    };

    private static string State(Reason reason) => reason.State switch
    {
        VerdictState.NotApplicable => "Not applicable",
        VerdictState.Violated => $"Violated{(reason.Severity is { } severity ? $" ({severity})" : "")}",
        VerdictState.Indeterminate => "Indeterminate",
        VerdictState.ExpertJudgement => "For an expert",
        _ => "Satisfied",
    };

    // What a user has at hand, where the subject is made for its rules.
    private static string Take(Type subject) => subject == typeof(Candidacy) ? "An application with what is known of its applicant besides: `new Candidacy { Application = …, Register = …, Products = … }`. "
        : subject == typeof(SheetDraft) ? "What an expert has filled in before signing: `new SheetDraft { Marks = …, Verdict = … }`. A signed sheet that does not follow its rubric cannot be made. "
        : subject == typeof(ExpertiseCase) ? "A panel with what is known around it: `new ExpertiseCase { Panel = …, Application = …, Project = …, Experts = …, Competing = …, ReceivedOn = …, StatedScore = … }`; leave out what is not at hand. "
        : subject == typeof(RoundSelection) ? "The ranked applications of one nomination and those that were selected: `new RoundSelection { Entries = …, Selected = … }`. "
        : subject == typeof(SittingDecision) ? "An item of a protocol that is relied upon as a decision: `SittingDecision.Of(sitting, itemNumber)`. "
        : "";
}
