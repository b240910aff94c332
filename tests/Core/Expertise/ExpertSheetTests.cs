using InnovationDomain.Expertise;
using InnovationDomain.Records;

namespace InnovationDomain.Tests.Expertise;

/// <summary>A sheet follows its rubric, or it does not exist; a spoiled one is voided.</summary>
public sealed class ExpertSheetTests
{
    private const string Reason = "план подробен и обеспечен людьми и сроками";

    [Property(Arbitrary = [typeof(Panels)])]
    public void What_a_rubric_finds_nothing_in_can_be_signed_and_nothing_else(ExpertSheet sheet, byte seed)
    {
        (ExpertRubric rubric, CriterionMark[] marks) = (sheet.Rubric, [.. sheet.Marks]);
        Assert.Empty(rubric.ViolationsOf(sheet.Marks, sheet.Verdict));

        int spoiled = seed % marks.Length;
        Criterion criterion = rubric.Criteria[spoiled];
        foreach ((CriterionMark[] wrong, SheetViolationKind kind) in new (CriterionMark[], SheetViolationKind)[]
        {
            ([.. marks.Where((_, i) => i != spoiled)], SheetViolationKind.MissingMark),
            ([.. marks, marks[spoiled]], SheetViolationKind.DoubleMark),
            ([.. marks, CriterionMark.Of("чужой", 1)], SheetViolationKind.UnknownCriterion),
            ([.. marks.Select((mark, i) => i == spoiled ? CriterionMark.Of(criterion.Id, criterion.Scale.Max + criterion.Scale.Step) : mark)], SheetViolationKind.OutsideScale),
            ([.. marks.Select((mark, i) => i == spoiled ? CriterionMark.Of(criterion.Id, criterion.Scale.Min + criterion.Scale.Step / 2) : mark)], SheetViolationKind.OffStep),
        })
        {
            Assert.Equal([kind], rubric.ViolationsOf([.. wrong]).Select(violation => violation.Kind));
            Assert.ThrowsAny<ArgumentException>(() => Panels.Sheet(rubric, "Э-1", wrong));
        }
    }

    [Fact]
    public void All_violations_are_named_at_once()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Sheet(
            [
                CriterionMark.Of("relevance", 4), CriterionMark.Of("novelty", 1.5m), CriterionMark.Of("goal", 2), CriterionMark.Of("goal", 1),
                CriterionMark.Of("plan", 0, "нет сроков"), CriterionMark.Of("resources", 3, Reason), CriterionMark.InsufficientInformation("toolkit"),
                CriterionMark.Of("dissemination", 2), CriterionMark.Of("price", 1),
            ],
            ExpertVerdict.Of(ExpertRecommendation.Revise, "доработать")));
        Assert.Equal(
            "ExpertSheet.Marks do not follow the rubric «municipal». «relevance» has 4 points, but the scale goes from 0 to 3 by 1. «novelty» has 1.5 points, but the scale goes from 0 to 3 by 1. «goal» is marked 2 times. "
            + "«plan» has 0 points, an end of the scale, which needs a justification of 30 characters or more, and has 10. «sustainability» has no mark. «price» is no criterion of the rubric. "
            + "The verdict Revise needs grounds of 30 characters or more, and has 10. Correct the sheet before it is signed. (Parameter 'Marks')",
            error.Message);
    }

    [Fact]
    public void A_justification_of_exactly_the_length_is_long_enough()
    {
        string thirty = new('а', 30);
        CriterionMark[] marks = [.. SampleRubrics.Municipal.Criteria.Select(criterion => CriterionMark.Of(criterion.Id, 3, criterion.Id == "plan" ? thirty : Reason))];
        Assert.Equal(78, Sheet(marks).Total);
        Assert.Throws<ArgumentException>(() => Sheet([.. marks.Select(mark => mark.Criterion == "plan" ? CriterionMark.Of("plan", 3, thirty[1..] + " ") : mark)]));
    }

    [Fact]
    public void Insufficient_information_is_no_mark_and_not_zero()
    {
        ExpertRubric rubric = Panels.Rubric(Panels.Criterion("план", 3), Panels.Criterion("новизна", 3));
        ExpertSheet sheet = Panels.Sheet(rubric, "Э-1", Panels.Marks(rubric, 2, null));
        Assert.True(sheet.LacksInformation);
        Assert.Null(sheet.Total);
        Assert.Equal(2, sheet.MarkOf("план").Points);
        Assert.Equal("«цель» is no criterion of the rubric «рубрика». Take a key of ExpertRubric.Criteria. (Parameter 'criterion')", Assert.Throws<ArgumentException>(() => sheet.MarkOf("цель")).Message);
    }

    [Fact]
    public void A_void_sheet_stays_readable_and_is_voided_once()
    {
        ExpertSheet sheet = Any();
        ExpertSheet voided = sheet.Void("описка в баллах", Panels.Day, "секретарь комиссии");
        Assert.False(sheet.IsVoid);
        Assert.True(voided.IsVoid);
        Assert.Equal(sheet.Total, voided.Total);
        Assert.Equal(
            "The sheet «Л-З-1-Э-1» is void already: описка в баллах. Void the sheet that replaced it.",
            Assert.Throws<InvalidOperationException>(() => voided.Void("снова", Panels.Day, "секретарь")).Message);
        Assert.Equal(
            "The sheet «Л-З-1-Э-1» was signed on 2024-05-12 and voided on 2024-05-11, before it existed. Check the two dates. (Parameter 'Voiding')",
            Assert.Throws<ArgumentException>(() => sheet.Void("описка", Panels.Day.PlusDays(-1), "секретарь")).Message);
    }

    [Fact]
    public void Wrong_parts_are_refused()
    {
        Assert.Equal(
            "The verdict NotRecommend has no grounds. The applicant must learn why: give ExpertVerdict.Grounds. (Parameter 'grounds')",
            Assert.Throws<ArgumentException>(() => ExpertVerdict.Of(ExpertRecommendation.NotRecommend)).Message);
        Assert.StartsWith(
            "The mark of «план» is -1. Give a number from 0 to 10000", Assert.Throws<ArgumentOutOfRangeException>(() => CriterionMark.Of("план", -1)).Message, StringComparison.Ordinal);
        Assert.Equal(
            "ExpertSheet.Conclusion is of the kind Order. Refer to the expert's own conclusion: RecordKind.ExpertConclusion. (Parameter 'Conclusion')",
            Assert.Throws<ArgumentException>(() => new ExpertSheet
            {
                Id = "1",
                Expert = "Э-1",
                Subject = "З-1",
                Rubric = Any().Rubric,
                Marks = Any().Marks,
                Verdict = Any().Verdict,
                SignedOn = Panels.Day,
                Conclusion = DocumentReference.Of(RecordKind.Order, Panels.Day, "7"),
            }).Message);
    }

    [Fact]
    public void The_order_of_the_initializer_does_not_matter() => Assert.Throws<ArgumentException>(() => new ExpertSheet
    {
        Verdict = Any().Verdict,
        Marks = [CriterionMark.Of("план", 9)],
        Rubric = Any().Rubric,
        SignedOn = Panels.Day,
        Subject = "З-1",
        Expert = "Э-1",
        Id = "1",
    });

    private static ExpertSheet Any()
    {
        ExpertRubric rubric = Panels.Rubric(Panels.Criterion("план", 3));
        return Panels.Sheet(rubric, "Э-1", Panels.Marks(rubric, 2));
    }

    private static ExpertSheet Sheet(CriterionMark[] marks, ExpertVerdict? verdict = null) => new()
    {
        Id = "Л-1",
        Expert = "Э-1",
        Subject = "З-1",
        Rubric = SampleRubrics.Municipal,
        Marks = [.. marks],
        Verdict = verdict ?? ExpertVerdict.Of(ExpertRecommendation.Recommend),
        SignedOn = Panels.Day,
    };
}
