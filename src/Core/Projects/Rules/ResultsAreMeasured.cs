using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Projects.Rules;

/// <summary>PYA-7: the project has a toolkit that tracks its results: every indicator has an instrument, a baseline, a target, a frequency and somebody responsible, and every stage a diagnostic; whether the instruments are valid is for an expert.</summary>
/// <remarks>
/// The remark is of the resolution of the festival «ИннОвация-2021», Пятигорск, item 3; that means of control belong to an application was read in an act of Смоленская область; the list of gaps is our proposal.
/// Readings are asked for once a stage is over: a result shows by two points at least. Before the project begins a gap is a ground for refusal, later a remark.
/// </remarks>
public sealed class ResultsAreMeasured : Rule<InnovationProject>
{
    private readonly Fact<InnovationProject, MeasurementToolkit> _toolkit;
    private readonly Fact<InnovationProject, ImmutableArray<ProjectStage>> _stages;
    private readonly Fact<InnovationProject, LocalDate> _start;
    private readonly Parameter<int> _readings;
    private readonly Measure _gaps;
    private readonly Reason _noToolkit;
    private readonly Reason _noToolkitYet;
    private readonly Reason _notReady;
    private readonly Reason _validity;

    /// <summary>Makes the rule.</summary>
    public ResultsAreMeasured()
        : base(new RuleCard
        {
            Id = "PYA-7",
            Russian = "Есть инструментарий отслеживания результатов",
            English = "There is a toolkit that tracks the results",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "замечание – из резолюции фестиваля «ИннОвация-2021» (Пятигорск), п. 3; средства контроля как часть заявки прочитаны на странице Смоленской области, перечень пробелов предложен библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _toolkit = Fact("Toolkit", "инструментарий: показатели, инструменты, измерения", "the toolkit: indicators, instruments, readings", project => project.Toolkit);
        _stages = Fact("Stages", "этапы проекта", "the stages of the project", project => project.Stages);
        _start = OptionalFact("Start", "первый день проекта", "the first day of the project", project => project.Start);
        _readings = Parameter(MinimumReadings);
        _gaps = Measure("Gaps", Bound.AtMost, "пробелов инструментария", "gaps in the toolkit");
        _noToolkit = Violated("NoToolkit", "инструментария нет", "there is no toolkit");
        _noToolkitYet = Violated("NoToolkitYet", "инструментария нет, а проект ещё не начат", "there is no toolkit, and the project has not begun", RuleSeverity.Refusal);
        _notReady = Violated("NotReady", "инструментарий неполон, а проект ещё не начат", "the toolkit has gaps, and the project has not begun", RuleSeverity.Refusal);
        _validity = ForExpert("Validity", "измеряют ли инструменты то, что должны", "whether the instruments measure what they should");
    }

    /// <summary>Gets the key of how many readings an indicator has once a stage is over.</summary>
    public static ParameterKey<int> MinimumReadings { get; } = ParameterKey<int>.Named("PYA-7.MinimumReadings");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<InnovationProject> judgement)
    {
        LocalDate today = judgement.AssessedOn;
        bool isAhead = judgement.Knows(_start, out LocalDate start) && today < start;
        if (!judgement.Knows(_toolkit, out MeasurementToolkit? toolkit) || toolkit.Indicators.IsEmpty)
        {
            return judgement.Answer(isAhead ? _noToolkitYet : _noToolkit);
        }

        if (!judgement.Knows(_stages, out ImmutableArray<ProjectStage> stages) || !judgement.Knows(_readings, out int readings))
        {
            return judgement.Unknown();
        }

        bool needsReadings = stages.Any(stage => stage.End < today);
        int gaps = 0;
        foreach (ProjectIndicator indicator in toolkit.Indicators)
        {
            int points = indicator.Readings.Count(reading => reading.Date <= today);
            (bool Lacks, string Russian, string English)[] lacking =
            [
                (!toolkit.Instruments.Any(instrument => instrument.Indicators.Contains(indicator.Id)), "нет инструмента", "no instrument"),
                (indicator.Baseline is null, "нет исходного значения", "no baseline"),
                (indicator.Target is null, "нет целевого значения", "no target"),
                (indicator.Frequency == MeasurementFrequency.NotStated, "нет периодичности", "no frequency"),
                (indicator.Responsible is null, "нет ответственного", "nobody responsible"),
                (needsReadings && points < readings, $"измерений {points}, нужно {readings}", $"{points} readings of {readings}"),
            ];
            foreach ((_, string russian, string english) in lacking.Where(gap => gap.Lacks))
            {
                gaps++;
                judgement.Cite($"Toolkit.Indicators[{indicator.Id}]", $"«{indicator.Name}»: {russian}", $"“{indicator.Name}”: {english}");
            }
        }

        foreach (ProjectStage stage in stages.Where(stage => !toolkit.Instruments.Any(instrument => instrument.Stages.Contains(stage.Number))))
        {
            gaps++;
            judgement.Cite($"Stages[{stage.Number}]", $"на этапе {stage.Number} нет диагностики", $"stage {stage.Number} has no diagnostic");
        }

        foreach (MeasurementInstrument instrument in toolkit.Instruments)
        {
            judgement.Cite($"Toolkit.Instruments[{instrument.Id}]", $"«{instrument.Name}» измеряет {string.Join(", ", instrument.Indicators)}", $"“{instrument.Name}” measures {string.Join(", ", instrument.Indicators)}");
        }

        return judgement.Compare(_gaps, gaps, 0, kept: _validity, broken: isAhead ? _notReady : null);
    }
}
