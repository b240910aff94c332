using InnovationDomain.Applications;
using InnovationDomain.Identity;
using InnovationDomain.People;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Applications;

/// <summary>What is out of order in an appeal.</summary>
public sealed class AppealTests
{
    private static readonly AppealPolicy Contest = new()
    {
        IsProvided = true, Scopes = [AppealScope.Procedure], MinimumReviewers = 3, Source = "порядок приёма (аналог)", Certainty = Certainty.Agencies,
    };

    [Fact]
    public void An_appeal_in_order_has_no_findings() => Assert.Empty(
        Contest.Review(Appeal(["г", "д", "е"], AppealDecisionKind.ProcedureRepeated), fileBy: new(2024, 5, 13), decideBy: new(2024, 5, 14)));

    [Fact]
    public void Everything_out_of_order_is_told_at_once()
    {
        Appeal appeal = new()
        {
            Id = "а-1", Application = "1", Scope = AppealScope.Procedure, FiledOn = new(2024, 5, 15), FirstInstance = ["в", "б", "а"], Reviewers = ["б", "а"],
            Decision = new() { Kind = AppealDecisionKind.DecisionChanged, DecidedOn = new(2024, 5, 20), Reason = "баллы изменены" },
        };
        AppealFinding[] findings = [.. Contest.Review(appeal, new(2024, 5, 13), new(2024, 5, 14))];
        Assert.Equal(
            [
                "APPEAL-LATE Апелляция подана с пропуском срока, дней: 2.", "APPEAL-SIZE Членов апелляционной комиссии: 2, нужно не менее 3.",
                "APPEAL-REVIEWER Член апелляционной комиссии «а» участвовал в первоначальном рассмотрении.", "APPEAL-REVIEWER Член апелляционной комиссии «б» участвовал в первоначальном рассмотрении.",
                "APPEAL-BEYOND По апелляции на порядок проведения изменено решение по существу.", "APPEAL-DECIDED-LATE Апелляция рассмотрена с пропуском срока, дней: 6.",
            ],
            findings.Select(finding => $"{finding.Code} {finding.Russian}"));
        Assert.Equal(
            [
                "The appeal was filed late, by days: 2.", "The appeal commission has 2 member(s), at least 3 are needed.",
                "The member “а” of the appeal commission took part in the first instance.", "The member “б” of the appeal commission took part in the first instance.",
                "An appeal about the procedure changed the decision in substance.", "The appeal was decided late, by days: 6.",
            ],
            findings.Select(finding => finding.English));
    }

    [Fact]
    public void Where_there_is_no_appeal_nothing_else_matters() => Assert.Equal(
        ["APPEAL-NONE No appeal is provided for."],
        new AppealPolicy { Source = "положение молчит", Certainty = Certainty.Ours }.Review(Appeal(["а"], AppealDecisionKind.DecisionChanged)).Select(finding => finding.ToString()));

    [Fact]
    public void A_scope_that_is_not_provided_for_is_told() => Assert.Equal(
        ["APPEAL-SCOPE"],
        Contest.Review(new() { Id = "а-1", Application = "1", Scope = AppealScope.Substance, FiledOn = new(2024, 5, 13) }).Select(finding => finding.Code));

    [Theory]
    [InlineData(null, 0)]
    [InlineData(AppealDecisionKind.NotConsidered, 0)]
    [InlineData(AppealDecisionKind.Dismissed, 1)]
    public void A_commission_is_judged_once_there_is_something_to_judge(AppealDecisionKind? decision, int findings) =>
        Assert.Equal(findings, Contest.Review(Appeal([], decision)).Length);

    [Property]
    public void Reviewers_of_the_first_instance_are_exactly_the_common_ones(byte[] first, byte[] reviewers)
    {
        Id<Person>[] firstIds = Ids(first), reviewerIds = Ids(reviewers);
        Appeal appeal = new() { Id = "а-1", Application = "1", Scope = AppealScope.Procedure, FiledOn = new(2024, 5, 13), FirstInstance = [.. firstIds], Reviewers = [.. reviewerIds] };
        Assert.Equal(
            reviewerIds.Where(firstIds.Contains).Order(),
            Contest.Review(appeal).Where(finding => finding.Kind == AppealFindingKind.ReviewerOfFirstInstance).Select(finding => finding.Reviewer!.Value));

        static Id<Person>[] Ids(byte[] numbers) => [.. numbers.Select(number => Id<Person>.Of($"{number % 8}")).Distinct()];
    }

    [Fact]
    public void A_decision_is_not_before_the_filing() => Assert.Equal(
        "Appeal.Decision is of 2024-05-12, before the filing on 2024-05-13. Correct one of the two. (Parameter 'Decision')",
        Assert.Throws<ArgumentException>(() => Appeal([], AppealDecisionKind.Dismissed, new LocalDate(2024, 5, 12))).Message);

    private static Appeal Appeal(string[] reviewers, AppealDecisionKind? decision, LocalDate? decidedOn = null) => new()
    {
        Id = "а-1", Application = "1", Scope = AppealScope.Procedure, FiledOn = new(2024, 5, 13), FirstInstance = ["а", "б", "в"], Reviewers = [.. reviewers.Select(Id<Person>.Of)],
        Decision = decision is { } kind ? new() { Kind = kind, DecidedOn = decidedOn ?? new LocalDate(2024, 5, 14), Reason = "порядок нарушен" } : null,
    };
}
