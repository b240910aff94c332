using System.Collections.Immutable;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>The verdicts that decide about one subject, those of exceptions in the place of the rules they are exceptions to.</summary>
internal sealed class SubjectFindings
{
    private readonly ImmutableArray<(Ground Ground, Verdict Verdict)> _decisive;

    public SubjectFindings(ExaminedSubject subject, ImmutableArray<string> withheld)
    {
        Subject = subject;
        _decisive =
        [
            .. subject.Reports.SelectMany(report => report.Grounds).Where(ground => !withheld.Contains(ground.Rule))
                .SelectMany(ground => ground.Parts.Where(part => part.Standing is GroundStanding.Decides or GroundStanding.Conflicts && !withheld.Contains(part.Verdict.Rule.Id)).Select(part => (ground, part.Verdict))),
        ];
    }

    public ExaminedSubject Subject { get; }

    /// <summary>Gets the answers that the note counts: rules that do not apply are left aside, and two exceptions that conflict answer nothing.</summary>
    public IEnumerable<(Rule Rule, VerdictState State)> Counted => _decisive.Where(entry => entry.Ground.State != VerdictState.NotApplicable)
        .Select(entry => (entry.Verdict.Rule, entry.Ground.State == VerdictState.Conflict ? VerdictState.Indeterminate : entry.Verdict.State));

    public IEnumerable<Verdict> Broken => Of(VerdictState.Violated);

    public IEnumerable<Verdict> ForExpert => Of(VerdictState.ExpertJudgement);

    public IEnumerable<Verdict> Undetermined => Of(VerdictState.Indeterminate);

    /// <summary>Gets what cannot be told, with the rule; two exceptions that conflict are told as such.</summary>
    public IEnumerable<(Rule Rule, string Missing)> Unknown => _decisive
        .Where(entry => entry.Ground.State is VerdictState.Indeterminate or VerdictState.Conflict)
        .Where(entry => entry.Ground.State == VerdictState.Conflict || entry.Verdict.State == VerdictState.Indeterminate)
        .Select(entry => (entry.Verdict.Rule, entry.Ground.State == VerdictState.Conflict ? "исключения из правила противоречат друг другу" : VerdictText.Open(entry.Verdict)));

    private IEnumerable<Verdict> Of(VerdictState state) => _decisive.Where(entry => entry.Ground.State == state && entry.Verdict.State == state).Select(entry => entry.Verdict);
}
