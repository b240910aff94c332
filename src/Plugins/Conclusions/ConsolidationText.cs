using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Plugins.Wording;

namespace InnovationDomain.Plugins.Conclusions;

/// <summary>What a consolidation comes to, in words and as the matrix of criteria and experts.</summary>
internal sealed class ConsolidationText(ConsolidatedConclusion conclusion, Func<Id<Expert>, string> nameOf, bool isNamed)
{
    // A portrait sheet has room for so many columns of points beside the criteria.
    private const int MostPortraitExperts = 4;

    private static readonly CountedNoun Sheet = CountedNoun.Of("экспертный лист", "экспертных листа", "экспертных листов");

    private int Decimals => conclusion.Policy.Decimals ?? 2;

    public IEnumerable<Block> Sheets()
    {
        yield return new Paragraph($"Критерии: {EndMarks.Strip(conclusion.Panel.Rubric.Name)}.");
        yield return new Paragraph($"Принято к расчету: {Sheet.Count(conclusion.Experts.Length)}.");
        if (!conclusion.SetAside.IsEmpty || !conclusion.Incomplete.IsEmpty)
        {
            yield return new Paragraph("К расчету не приняты:");
            yield return new DashList((ImmutableArray<RichText>)
            [
                .. conclusion.SetAside.Select(set => (RichText)$"лист эксперта {nameOf(set.Expert)}: {Why(set.Standing)}"),
                .. conclusion.Panel.ValidSheets.Where(sheet => conclusion.Incomplete.Contains(sheet.Id)).Select(sheet => (RichText)$"лист эксперта {nameOf(sheet.Expert)}: недостаточно информации по критерию"),
            ]);
        }
    }

    public IEnumerable<Block> Matrix()
    {
        bool isWeighted = conclusion.Criteria.Any(row => row.Criterion.Weight != 1);
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        columns.Add(TableNumber.Column);
        columns.Add(new("Критерий", isNamed ? 5 : 10));
        columns.Add(new("Макс. балл") { Width = Length.FromMillimeters(16), Alignment = ColumnAlignment.Center });
        if (isWeighted)
        {
            columns.Add(new("Вес") { Width = Length.FromMillimeters(14), Alignment = ColumnAlignment.Center });
        }

        foreach (ExpertScore expert in conclusion.Experts)
        {
            columns.Add(new(Heading(expert.Expert), 2) { Group = "Баллы экспертов", Alignment = ColumnAlignment.Center });
        }

        columns.Add(new("Средний балл") { Width = Length.FromMillimeters(23), Alignment = ColumnAlignment.Center });
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (CriterionScore row in conclusion.Criteria)
        {
            rows.Add(new(
            [
                NumberText.Of(rows.Count + 1), row.Criterion.Name, NumberText.Of(row.Criterion.Scale.Max),
                .. isWeighted ? [NumberText.Of(row.Criterion.Weight)] : Array.Empty<TableCell>(),
                .. row.Points.Select(points => points is { } given ? NumberText.Of(given) : default(TableCell)),
                Shown(row.Mean),
            ]));
        }

        bool isMean = conclusion.Policy.Aggregation == ScoreAggregation.Mean;
        rows.Add(TableRow.Total(
            isWeighted ? "Итого с учетом веса" : "Итого",
            2,
            [
                NumberText.Of(conclusion.Panel.Rubric.MaxTotal), .. isWeighted ? [default] : Array.Empty<TableCell>(),
                .. conclusion.Experts.Select(expert => expert.Total is { } total ? NumberText.Of(total) : default(TableCell)),
                isMean ? Shown(conclusion.Score) : default(TableCell),
            ]));
        var table = new Table(columns.ToImmutable(), rows.ToImmutable());
        return isNamed || conclusion.Experts.Length > MostPortraitExperts ? [new Section(PageOrientation.Landscape, [table])] : [table];
    }

    public IEnumerable<Block> Result()
    {
        if (conclusion is { Score: { } score, Share: { } share })
        {
            yield return new Paragraph($"Итоговый балл: {Text(score)} из {NumberText.Of(conclusion.MaxScore)} ({Percent(share)} от максимального).");
        }

        foreach (string threshold in Thresholds())
        {
            yield return new Paragraph(threshold);
        }

        if (conclusion.Divergence is { } divergence)
        {
            string allowed = divergence.AllowedShare is { } most ? $"; допускается не более {Percent(most)}" : "";
            yield return new Paragraph($"Расхождение итогов экспертов: от {NumberText.Of(divergence.Lowest)} до {NumberText.Of(divergence.Highest)}, {Percent(divergence.Share)} от максимального{allowed}.");
        }

        string[] advice =
        [
            .. new[] { (Kind: ExpertRecommendation.Recommend, Words: "рекомендовать"), (Kind: ExpertRecommendation.NotRecommend, Words: "не рекомендовать"), (Kind: ExpertRecommendation.Revise, Words: "направить на доработку") }
                .Select(advice => (advice.Words, Count: conclusion.Experts.Count(expert => expert.Recommendation == advice.Kind))).Where(given => given.Count > 0)
                .Select(given => $"{given.Words} – {NumberText.Of(given.Count)}"),
        ];
        yield return new Paragraph($"Рекомендации экспертов: {string.Join(", ", advice)}.");
    }

    public Paragraph Agreement()
    {
        RatingTable ratings = RatingTable.OfCriteria(conclusion);
        return new(
            $"Согласованность оценок: {Statistic("коэффициент альфа Криппендорфа (интервальная шкала)", KrippendorffAlpha.Of(ratings, AgreementMetric.Interval))}; {Statistic("коэффициент конкордации Кендалла", KendallW.Of(ratings))}.");
    }

    public IEnumerable<Block> Outcome()
    {
        switch (conclusion.Outcome)
        {
            case ExpertiseOutcome.Passed:
                yield return new Paragraph("Вывод: все установленные пороги достигнуты.");
                break;
            case ExpertiseOutcome.NotPassed:
                yield return new Paragraph("Вывод: не достигнуты установленные пороги:");
                yield return new DashList([.. conclusion.Failures.Select(Failure)]);
                break;
            case ExpertiseOutcome.NoThreshold:
                yield return new Paragraph("Вывод: порог не установлен, место заявки определяется рейтингом.");
                break;
            default:
                yield return new Paragraph("Вывод сделать нельзя:");
                yield return new DashList([.. conclusion.Gaps.Select(Gap)]);
                break;
        }
    }

    // Initials over the surname: a narrow column would break in the middle of it.
    private RichText Heading(Id<Expert> expert) => isNamed && nameOf(expert).Split(' ', 2) is [var initials, var surname] ? RichText.Of(initials, LineBreak.Instance, surname) : nameOf(expert);

    private IEnumerable<string> Thresholds()
    {
        ExpertisePolicy policy = conclusion.Policy;
        if (policy.PassShare is { } share)
        {
            yield return $"Порог: {Percent(share)} от максимального балла.";
        }

        if (policy.PassPoints is { } points)
        {
            yield return $"Порог: {CountedNouns.Point.Count(points)}.";
        }

        if (policy.ExpertFloor is { } floor)
        {
            yield return $"Порог для итога каждого эксперта: {CountedNouns.Point.Count(floor)}.";
        }
    }

    private RichText Failure(ThresholdFailure failure)
    {
        string of = failure.Threshold switch
        {
            PassingThreshold.Share => "доля от максимального балла",
            PassingThreshold.Points => "итоговый балл",
            PassingThreshold.ExpertFloor => $"итог эксперта {nameOf(failure.Expert)}",
            _ => $"критерий «{NameOf(failure.Criterion)}»{(failure.Expert.IsNone ? "" : $", эксперт {nameOf(failure.Expert)}")}",
        };
        return failure.Threshold == PassingThreshold.Share
            ? $"{of}: {Percent(failure.Observed)} при необходимых {Percent(failure.Required)}"
            : $"{of}: {Text(failure.Observed)} при необходимых {Text(failure.Required)}";
    }

    private RichText Gap(ConclusionGap gap) => gap.Kind switch
    {
        ConclusionGapKind.TooFewSheets => $"недостает экспертных листов: {NumberText.Of(gap.Sheets)}",
        ConclusionGapKind.ExtraExpert => "расхождение итогов больше допустимого, а листа дополнительного эксперта нет",
        ConclusionGapKind.CriterionNotMarked => $"критерий «{NameOf(gap.Criterion)}» никем не оценен",
        ConclusionGapKind.ExpertTotal => $"эксперт {nameOf(gap.Expert)} оценил не все критерии",
        _ => "критерии заданы не полностью",
    };

    private string NameOf(Id<Criterion> criterion) => conclusion.Criteria.First(row => row.Criterion.Id == criterion).Criterion.Name;

    private static string Why(ExpertStanding standing) => standing switch
    {
        ExpertStanding.NotAppointed => "эксперт не назначен по этой заявке",
        ExpertStanding.Recused => "эксперт отведен",
        ExpertStanding.Conflicted => "у эксперта конфликт интересов",
        _ => "эксперт не подал уведомления о конфликте интересов",
    };

    private static string Statistic(string name, AgreementResult result) => result.IsDeterminate
        ? $"{name} – {NumberText.Of(result.Value.Value, 2)}"
        : $"{name} не определен ({result.Gap switch
        {
            AgreementGap.TooFewRaters => "меньше двух экспертов",
            AgreementGap.TooFewUnits => "меньше двух критериев",
            AgreementGap.NoVariation => "все оценки одинаковы",
            _ => "оценки есть не у всех",
        }})";

    private TableCell Shown(Fraction? value) => value is { } known ? Text(known) : default(TableCell);

    private string Text(Fraction value) => NumberText.Of(value, Decimals);

    private static string Percent(Fraction share) => $"{NumberText.Of((share * 100).ToDecimal(1))} %";
}
