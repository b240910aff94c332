using System.Collections.Immutable;
using InnovationDomain.Expertise;
using InnovationDomain.Regulation;

namespace InnovationDomain.Tests.Expertise;

/// <summary>Scales, criteria and rubrics: what they refuse, and the samples against the facts.</summary>
public sealed class RubricTests
{
    [Property(Arbitrary = [typeof(Panels)])]
    public void The_greatest_total_is_reached_by_the_highest_marks_and_by_no_others(ExpertRubric rubric)
    {
        ExpertSheet highest = Panels.Sheet(rubric, "Э-1", [.. rubric.Criteria.Select(criterion => CriterionMark.Of(criterion.Id, criterion.Scale.Max))]);
        ExpertSheet lower = Panels.Sheet(rubric, "Э-1", [.. rubric.Criteria.Select((criterion, i) => CriterionMark.Of(criterion.Id, i == 0 ? criterion.Scale.Min : criterion.Scale.Max))]);
        Assert.Equal(rubric.MaxTotal, highest.Total);
        Assert.True(lower.Total < rubric.MaxTotal);
    }

    [Property(Arbitrary = [typeof(Panels)])]
    public void A_scale_has_its_steps_and_nothing_between_them(ExpertRubric rubric)
    {
        AnchoredScale scale = rubric.Criteria[0].Scale;
        int marks = 0;
        for (decimal points = 0; points <= scale.Max + 1; points += 0.05m)
        {
            marks += scale.Has(points) ? 1 : 0;
        }

        Assert.Equal((scale.Max - scale.Min) / scale.Step + 1, marks);
        Assert.True(scale.Has(scale.Min) && scale.Has(scale.Max));
    }

    [Fact]
    public void Anchors_stand_in_order_and_answer_by_mark()
    {
        var scale = AnchoredScale.Of(0, 3, anchors: [ScaleAnchor.Between(1, 2, "частично"), ScaleAnchor.At(0, "нет")]);
        Assert.Equal(["нет", "частично"], scale.Anchors.Select(anchor => anchor.Meaning));
        Assert.Equal("частично", scale.AnchorOf(2)?.Meaning);
        Assert.Null(scale.AnchorOf(3));
    }

    [Fact]
    public void The_rubric_of_Noyabrsk_totals_30_and_its_worked_example_25()
    {
        ExpertRubric rubric = SampleRubrics.Noyabrsk;
        Assert.Equal(30, rubric.MaxTotal);
        Assert.Equal([6m, 10m, 14m], rubric.Criteria.Select(criterion => criterion.MaxWeighted));
        Assert.Equal(25, Panels.Sheet(rubric, "Э-1", Panels.Marks(rubric, 2, 1, 2)).Total);
        Assert.NotNull(rubric.UnreadPart);
    }

    [Fact]
    public void The_other_samples_total_what_their_sources_say()
    {
        Assert.Equal(50, SampleRubrics.Kemerovo.MaxTotal);
        Assert.Equal(35, SampleRubrics.SevenByFive.MaxTotal);
        Assert.Equal(78, SampleRubrics.Municipal.MaxTotal);
        Assert.Equal([3m, 4m, 3m, 4m, 3m, 4m, 3m, 2m], SampleRubrics.Municipal.Criteria.Select(criterion => criterion.Weight));
        Assert.Equal(["plan", "toolkit"], SampleRubrics.Municipal.Criteria.Where(criterion => criterion.Floor == 1).Select(criterion => criterion.Id.Value));
        Assert.Equal(Certainty.Ours, SampleRubrics.Municipal.Certainty);
        Assert.All([SampleRubrics.Kemerovo, SampleRubrics.SevenByFive], rubric =>
            Assert.All(rubric.Criteria, criterion => Assert.All(Enumerable.Range(0, (int)criterion.Scale.Max + 1), points => Assert.NotNull(criterion.Scale.AnchorOf(points)))));
    }

    [Fact]
    public void A_weight_of_zero_is_one_that_was_left_out() => Assert.Equal(1, Panels.Criterion("план", 3, weight: 0).Weight);

    public static TheoryData<Action, string> Refused => new()
    {
        { () => AnchoredScale.Of(3, 3), "AnchoredScale.Max is 3, not above AnchoredScale.Min, 3. A scale has at least two marks. (Parameter 'max')" },
        { () => AnchoredScale.Of(0, 2, 0.75m), "No whole number of steps of 0.75 leads from 0 to 2. Give a step that divides the scale. (Parameter 'step')" },
        { () => AnchoredScale.Of(0, 2, 0), "No whole number of steps of 0 leads from 0 to 2. Give a step that divides the scale. (Parameter 'step')" },
        { () => AnchoredScale.Of(-1, 2), "AnchoredScale.Min is -1. Give a number from 0 to 10000 with at most four digits after the point. (Parameter 'AnchoredScale.Min')" },
        { () => AnchoredScale.Of(0, 1.00001m), "AnchoredScale.Max is 1.00001. Give a number from 0 to 10000 with at most four digits after the point. (Parameter 'AnchoredScale.Max')" },
        { () => AnchoredScale.Of(0, 2, 1, [ScaleAnchor.At(3, "да")]), "The anchor «да» is at 3, but the scale goes from 0 to 2 by 1. Move it to a mark. (Parameter 'anchors')" },
        {
            () => AnchoredScale.Of(0, 4, 1, [ScaleAnchor.At(2, "да"), ScaleAnchor.Between(0, 2, "нет")]),
            "The anchors «нет» at 0–2 and «да» at 2 give one mark two meanings. Part them. (Parameter 'anchors')"
        },
        { () => ScaleAnchor.Between(2, 1, "да"), "ScaleAnchor.To is 1, less than ScaleAnchor.From, 2. Give the ends in their order. (Parameter 'to')" },
        { () => Panels.Criterion("план", 3, floor: 4), "Criterion.Floor is 4, but the scale goes from 0 to 3 by 1. Give a floor within it, or none. (Parameter 'Floor')" },
        { () => Panels.Criterion("план", 3, weight: -1), "Criterion.Weight is -1. Give a number from 0 to 10000 with at most four digits after the point. (Parameter 'Criterion.Weight')" },
        { () => Panels.Rubric(), "ExpertRubric.Criteria is empty. Give at least one criterion. (Parameter 'ExpertRubric.Criteria')" },
        {
            () => Panels.Rubric(Panels.Criterion("план", 3), Panels.Criterion("план", 5)),
            "ExpertRubric.Criteria[1] has the key «план» of ExpertRubric.Criteria[0]. Give each its own. (Parameter 'ExpertRubric.Criteria')"
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_rubric_is_refused(Action make, string message) => Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(make).Message);

    [Fact]
    public void A_floor_is_checked_in_either_order_of_the_initializer() => Assert.Throws<ArgumentException>(() =>
        new Criterion { Id = "план", Name = "план", Floor = 4, Scale = AnchoredScale.Of(0, 3) });

    [Fact]
    public void Anchors_left_out_are_none() => Assert.Empty(AnchoredScale.Of(0, 1, 1, default(ImmutableArray<ScaleAnchor>)).Anchors);
}
