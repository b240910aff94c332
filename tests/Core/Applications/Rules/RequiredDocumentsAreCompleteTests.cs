using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Evaluation;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Applications.Rules;

/// <summary>APP-02: complete, one document short, and short again after the return.</summary>
public sealed class RequiredDocumentsAreCompleteTests
{
    private static readonly RequiredDocumentsAreComplete Rule = new();

    private static readonly LocalDateTime Submitted = new(2025, 2, 3, 10, 0);

    private static readonly ImmutableArray<ApplicationDocument> Complete =
    [
        new() { Kind = ApplicationDocumentKind.Application, SignedBy = [DocumentSigner.Head], Date = new(2025, 2, 1) },
        new() { Kind = ApplicationDocumentKind.Project },
        new() { Kind = ApplicationDocumentKind.CalendarPlan },
        new() { Kind = ApplicationDocumentKind.MeansOfControl },
    ];

    [Fact]
    public void Complete_it_is_satisfied_without_a_margin()
    {
        Verdict verdict = Rule.Evaluate(Of(Version(1, Complete)), Contexts.Sample);
        Assert.Equal((VerdictState.Satisfied, 0), (verdict.State, verdict.Margin!.Value.Sign));
    }

    [Fact]
    public void One_document_short_it_is_a_remark_with_the_document_named()
    {
        Examination examined = Rule.Examine(Of(Version(1, Complete.RemoveAt(2))), Contexts.Sample);
        Assert.Equal((RuleSeverity.Remark, -1), (examined.Verdict.Severity, (int)examined.Verdict.Margin!.Value.Numerator));
        Assert.Equal([new Evidence("Versions[0].Documents", "Календарный план: документа нет.", "CalendarPlan: the document is missing.")], examined.Evidence.AsEnumerable());
    }

    [Fact]
    public void Short_again_after_the_return_it_is_a_refusal()
    {
        Application application = Of(
            Version(1, Complete.RemoveAt(2), new() { ReturnedAt = Submitted.PlusDays(1), Reasons = ["нет плана"], CureUntil = new(2025, 2, 11) }), Version(2, Complete.RemoveAt(0)));
        Assert.Equal(RuleSeverity.Refusal, Rule.Evaluate(application, Contexts.Sample).Severity);
    }

    [Theory]
    [InlineData(2, RuleSeverity.Remark)]
    [InlineData(3, RuleSeverity.Remark)]
    [InlineData(4, RuleSeverity.Refusal)]
    public void The_last_day_of_the_cure_counts_whole(int day, RuleSeverity severity)
    {
        Application returned = Of(Version(1, [], new() { ReturnedAt = Submitted.PlusDays(1), Reasons = ["нет документов"], CureUntil = new(2025, 3, 3) }));
        EvaluationContext context = new() { Profile = Contexts.Sample.Profile, AssessedOn = new(2025, 3, day) };
        Assert.Equal(severity, Rule.Evaluate(returned, context).Severity);
    }

    [Fact]
    public void A_withdrawn_application_is_not_judged()
    {
        Verdict verdict = Rule.Evaluate(Of(Version(1, [])).Withdraw(new() { WithdrawnAt = Submitted.PlusDays(1) }), Contexts.Sample);
        Assert.Equal(VerdictState.NotApplicable, verdict.State);
        Assert.Equal(["Status"], verdict.FactsRead.Select(fact => fact.Name));
    }

    private static Application Of(params ImmutableArray<ApplicationVersion> versions) =>
        new() { Id = "З-1", Applicant = new InnovationDomain.Organizations.Organization { Name = "МБОУ СОШ № 1" }, Versions = versions };

    private static ApplicationVersion Version(int number, ImmutableArray<ApplicationDocument> documents, ApplicationReturn? returned = null) =>
        new() { Number = number, SubmittedAt = Submitted.PlusDays(2 * (number - 1)), Theme = "Школа открытий", Documents = documents, Return = returned };
}
