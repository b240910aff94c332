using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Expert sheets that fit their rubric, panels of appointed experts with their statements and sheets, conclusions and rankings of them.</summary>
internal static class PanelRecipes
{
    public static void AddTo(RecipeBook book)
    {
        book.Add(draw => Sheet(draw, Keys.Make<ExpertSheet>(draw).Value, draw.Any<ExpertRubric>(), Keys.Make<Expert>(draw), Keys.Make<Application>(draw), isVoid: draw.Chance(10)));
        book.Add(draw => Panel(draw, Keys.Make<Application>(draw), draw.Any<ExpertRubric>()));
        book.Add(draw => Statement(draw, Keys.Make<Expert>(draw), draw.Text("Round"), Keys.Make<Application>(draw)));
        book.Add(draw => ConsolidatedConclusion.Of(draw.Any<ExpertPanel>(), draw.Any<ExpertisePolicy>()));
        book.Add(draw => draw.Assemble<RankingCandidate>());
        book.Add(Ranking);
    }

    private static ExpertSheet Sheet(Draw draw, string key, ExpertRubric rubric, Id<Expert> expert, Id<Application> subject, bool isVoid = false, Id<ExpertSheet> replaces = default)
    {
        LocalDate signed = draw.Day();
        var sheet = new ExpertSheet
        {
            Id = key,
            Expert = expert,
            Subject = subject,
            Rubric = rubric,
            Marks = ExpertiseRecipes.Marks(draw, rubric),
            Verdict = ExpertiseRecipes.Verdict(draw, rubric.MinJustification),
            Remarks = draw.Many(0, 2, () => draw.Text("Remarks")),
            Recommendations = draw.Many(0, 2, () => draw.Text("Recommendations")),
            SignedOn = signed,
            Conclusion = draw.Chance(20) ? DocumentReference.Of(RecordKind.ExpertConclusion, signed, draw.Text("Number")) : null,
            Replaces = replaces,
        };
        return isVoid ? sheet.Void(draw.Text("Reason"), draw.Day(), draw.Text("By")) : sheet;
    }

    public static ExpertPanel Panel(Draw draw, Id<Application> subject, ExpertRubric rubric)
    {
        string round = draw.Text("Round");
        ImmutableArray<Id<Expert>> experts = [.. Enumerable.Range(0, draw.Count(1, 4)).Select(i => Id<Expert>.Of(Keys.Nth("Э", i)))];
        ImmutableArray<Id<Expert>> extra = draw.Chance(20) ? [Id<Expert>.Of(Keys.Nth("Э", experts.Length))] : [];
        var panel = new ExpertPanel { Subject = subject, Round = round, Rubric = rubric, Experts = experts, ExtraExperts = extra };
        foreach (Id<Expert> expert in experts.Concat(extra))
        {
            panel = draw.Chance(85) ? panel.Add(Statement(draw, expert, round, subject)) : panel;
            panel = draw.Chance(6) ? panel.Add(new Recusal { Expert = expert, On = draw.Day(), Reason = draw.Text("Reason") }) : panel;
            if (draw.Chance(85))
            {
                string key = $"Л-{expert.Value[2..]}";
                ExpertSheet sheet = Sheet(draw, key, rubric, expert, subject);
                panel = panel.Add(sheet);
                if (draw.Chance(15))
                {
                    panel = panel.Void(sheet.Id, draw.Text("Reason"), draw.Day(), draw.Text("By"));
                    panel = draw.Chance(70) ? panel.Add(Sheet(draw, key + "-2", rubric, expert, subject, replaces: sheet.Id)) : panel;
                }
            }
        }

        LocalDate due = draw.Advance(draw.IsExtreme ? 0 : draw.Between(0, 15));
        return draw.Fills() ? Due(panel, due) : panel;
    }

    private static ExpertPanel Due(ExpertPanel panel, LocalDate day) => new()
    {
        Subject = panel.Subject,
        Round = panel.Round,
        Rubric = panel.Rubric,
        Experts = panel.Experts,
        ExtraExperts = panel.ExtraExperts,
        Statements = panel.Statements,
        Recusals = panel.Recusals,
        Sheets = panel.Sheets,
        DueOn = day,
    };

    private static ConflictStatement Statement(Draw draw, Id<Expert> expert, string round, Id<Application> subject) => new()
    {
        Expert = expert,
        Round = round,
        StatedOn = draw.Day(),
        Conflicts = draw.Chance(12) ? [ExpertiseRecipes.Conflict(draw, draw.Chance(70) ? subject : default(Id<Application>?))] : [],
    };

    private static RankingList Ranking(Draw draw)
    {
        var policy = draw.Any<ExpertisePolicy>();
        ExpertRubric rubric = draw.Any<ExpertRubric>();
        return RankingList.Of(
            [
                .. Enumerable.Range(0, draw.Count(0, 5)).Select(i => new RankingCandidate
                {
                    Conclusion = ConsolidatedConclusion.Of(Panel(draw, Keys.Nth("З", i), rubric), policy),
                    SubmittedAt = draw.Chance(70) ? draw.Day() + draw.Any<LocalTime>() : null,
                }),
            ],
            policy);
    }
}
