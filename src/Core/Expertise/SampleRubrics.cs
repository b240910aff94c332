using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise;

/// <summary>Rubrics that were found in acts, and one that is proposed, to begin with; a profile states its own.</summary>
/// <remarks>Scales, weights and totals are those of the sources. The names of criteria and anchors are retold in short, not quoted.</remarks>
public static class SampleRubrics
{
    private const string NotStated = "наименование критерия не прочитано";

    /// <summary>Gets the first three rows of the rubric of Ноябрьск: whole points from 0 to 2 with weights 3, 5 and 7.</summary>
    /// <remarks>Source: приложение 3 «Количественные показатели балльной оценки», base.garant.ru/407035088; the other rows were not available.</remarks>
    public static ExpertRubric Noyabrsk { get; } = new()
    {
        Id = "noyabrsk",
        Name = "Количественные показатели балльной оценки (Ноябрьск), строки 1–3",
        Source = "Ноябрьск, конкурс инновационных проектов и программ, приложение 3: base.garant.ru/407035088",
        Certainty = Certainty.Read,
        UnreadPart = "Строки 4 и далее: показатель цели и остальные, их веса.",
        Criteria =
        [
            new()
            {
                Id = "mission",
                Name = "Связь миссии организации с проектом",
                Weight = 3,
                Scale = AnchoredScale.Of(0, 2, anchors: [ScaleAnchor.At(0, "отсутствует"), ScaleAnchor.At(1, "частичная"), ScaleAnchor.At(2, "полная")]),
            },
            new()
            {
                Id = "problem",
                Name = "Проблема и её социальная значимость",
                Weight = 5,
                Scale = AnchoredScale.Of(0, 2, anchors: [ScaleAnchor.At(0, "не указана"), ScaleAnchor.At(1, "указана, значимость не показана"), ScaleAnchor.At(2, "обоснована")]),
            },
            new()
            {
                Id = "target-group",
                Name = "Целевая группа",
                Weight = 7,
                Scale = AnchoredScale.Of(0, 2, anchors: [ScaleAnchor.At(0, "отсутствует"), ScaleAnchor.At(1, "описана частично"), ScaleAnchor.At(2, "описана полностью")]),
            },
        ],
    };

    /// <summary>Gets the rubric of the Кемеровская область's youth contest: five criteria from 0 to 10 with verbal anchors, 50 in all.</summary>
    /// <remarks>Source: 30.12.2011 № 1191-р, kemer-gov.ru/doc/35504; two anchors speak of lack of information, which here is an answer of its own.</remarks>
    public static ExpertRubric Kemerovo { get; } = new()
    {
        Id = "kemerovo-1191-r",
        Name = "Молодёжный инновационный конкурс (Кемеровская область)",
        Source = "Кемеровская область, 30.12.2011 № 1191-р: kemer-gov.ru/doc/35504",
        Certainty = Certainty.Read,
        UnreadPart = "Наименования пяти критериев.",
        Criteria = [.. Enumerable.Range(1, 5).Select(number => new Criterion
        {
            Id = FormattableString.Invariant($"criterion-{number}"),
            Name = FormattableString.Invariant($"Критерий {number} ({NotStated})"),
            Scale = AnchoredScale.Of(0, 10, anchors:
            [
                ScaleAnchor.At(0, "полностью не соответствует"),
                ScaleAnchor.Between(1, 2, "не соответствует по большинству параметров"),
                ScaleAnchor.Between(3, 4, "скорее не соответствует, трудно судить из-за недостатка информации"),
                ScaleAnchor.Between(5, 6, "скорее соответствует, трудно судить из-за недостатка информации"),
                ScaleAnchor.Between(7, 8, "соответствует по большинству параметров, есть замечания"),
                ScaleAnchor.Between(9, 10, "полностью соответствует"),
            ]),
        })],
    };

    /// <summary>Gets a rubric of seven criteria from 0 to 5 with six anchors, 35 in all.</summary>
    /// <remarks>Source: docs.cntd.ru/document/428697563.</remarks>
    public static ExpertRubric SevenByFive { get; } = new()
    {
        Id = "seven-by-five",
        Name = "Семь критериев по пятибалльной шкале",
        Source = "docs.cntd.ru/document/428697563",
        Certainty = Certainty.Read,
        Criteria =
        [
            .. new (string Id, string Name)[]
            {
                ("relevance", "Актуальность"),
                ("youth", "Вовлечение молодёжи"),
                ("elaboration", "Проработанность"),
                ("feasibility", "Реализуемость"),
                ("importance", "Социальная значимость"),
                ("events", "Объём и разнообразие мероприятий"),
                ("cost-effect", "Соотношение затрат и результата"),
            }.Select(row => new Criterion
            {
                Id = row.Id,
                Name = row.Name,
                Scale = AnchoredScale.Of(0, 5, anchors:
                [
                    ScaleAnchor.At(0, "полностью не соответствует"),
                    ScaleAnchor.At(1, "соответствует в малой степени"),
                    ScaleAnchor.At(2, "соответствует в незначительной части"),
                    ScaleAnchor.At(3, "соответствует в средней степени"),
                    ScaleAnchor.At(4, "соответствует в значительной степени"),
                    ScaleAnchor.At(5, "соответствует полностью"),
                ]),
            }),
        ],
    };

    /// <summary>Gets our proposal for a municipal innovation platform: eight criteria from 0 to 3, 78 in all, for <see cref="SamplePolicies.Municipal"/>.</summary>
    /// <remarks>No act has it. The floor of 1 on plan and toolkit is «no zero» there; justifications of 30 characters are unverified.</remarks>
    public static ExpertRubric Municipal { get; } = new()
    {
        Id = "municipal",
        Name = "Экспертиза проекта муниципальной инновационной площадки",
        Source = "Предложение по составным частям прочитанных шкал; не акт.",
        Certainty = Certainty.Ours,
        MinJustification = 30,
        Criteria =
        [
            .. new (string Id, string Name, decimal Weight, decimal? Floor)[]
            {
                ("relevance", "Актуальность и связь с приоритетами муниципальной системы", 3, null),
                ("novelty", "Новизна относительно сложившейся практики", 4, null),
                ("goal", "Ясность цели, задач и результатов", 3, null),
                ("plan", "План: сроки, ответственные, продукты", 4, 1),
                ("resources", "Ресурсы и команда", 3, null),
                ("toolkit", "Инструментарий измерения результатов", 4, 1),
                ("dissemination", "Распространение опыта и сеть", 3, null),
                ("sustainability", "Устойчивость и риски", 2, null),
            }.Select(row => new Criterion { Id = row.Id, Name = row.Name, Weight = row.Weight, Floor = row.Floor, Scale = AnchoredScale.Of(0, 3) }),
        ],
    };
}
