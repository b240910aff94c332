using InnovationDomain.Evaluation;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tests.Evaluation;

namespace InnovationDomain.Tests.Projects.Rules;

/// <summary>PYA-3 by the sample: three of ten activities may be statutory duties. I innovation, D duty, ? not stated.</summary>
public sealed class InnovationIsMoreThanDutyTests
{
    private static readonly InnovationIsMoreThanDuty Rule = new();

    [Theory]
    [InlineData("IIIIIIIIDD", "ExpertJudgement Tagging Duties 1")]
    [InlineData("IIIIIIIDDD", "ExpertJudgement Tagging Duties 0")]
    [InlineData("IIIIIIDDDD", "Violated Duties -1")]
    [InlineData("IIIIIIIDD?", "ExpertJudgement Tagging Duties 1")]
    [InlineData("IIIIIIDD??", "Indeterminate Untagged")]
    [InlineData("??DDDDIIII", "Violated Duties -1")]
    [InlineData("", "Indeterminate NoActivities")]
    public void Three_of_ten(string letters, string brief) => Assert.Equal(brief, Rule.Evaluate(Project(letters), Contexts.Sample).Brief());

    [Fact]
    public void Duties_in_words()
    {
        Assert.Equal("Indeterminate PYA-3.MaximumShare", Rule.Evaluate(Project("D"), Contexts.With()).Brief());
        Examination examined = Rule.Examine(Project("DI?"), Contexts.Sample);
        Assert.Equal(
            ["Activities[0]: «дело»: должностная обязанность", "Activities[1]: «дело»: инновационная деятельность", "Activities[2]: «дело»: природа работы не указана"],
            examined.Lines());
        Assert.StartsWith(
            "PYA-3. Инновационная деятельность не подменяется должностными обязанностями: нарушено (замечание). Мероприятий, отнесённых к должностным обязанностям: 1, требуется не более 0,9; отклонение 0,1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static InnovationProject Project(string letters) => new()
    {
        Id = "П-1",
        Theme = "Школа открытий",
        Objectives = [],
        Stages = [],
        Activities = [.. letters.Select(letter => new ProjectActivity { Title = "дело", Nature = letter switch { 'I' => NatureOfWork.Innovation, 'D' => NatureOfWork.StatutoryDuty, _ => NatureOfWork.NotStated } })],
    };
}
