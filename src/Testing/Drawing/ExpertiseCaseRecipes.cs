using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Identity;
using InnovationDomain.People;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>What rules of the expertise judge: few persons on all sides, drafts with gaps, rounds in which applications tie.</summary>
internal static class ExpertiseCaseRecipes
{
    private const int BestOf = 6;

    public static void AddTo(RecipeBook book)
    {
        book.Add(Case);
        book.Add(Draft);
        book.Add(Selection);
    }

    // Few persons, so that the same one often stands on both sides.
    private static ExpertiseCase Case(Draw draw)
    {
        LocalDate received = draw.Day();
        ExpertPanel panel = draw.Any<ExpertPanel>();
        ImmutableArray<Person> people = draw.Many(2, 6, draw.Any<Person>);
        decimal? score = ConsolidatedConclusion.Of(panel, SamplePolicies.Municipal).Score is { Sign: >= 0 } computed && draw.Chance(60) ? computed.ToDecimal(2) : null;
        return draw.Assemble<ExpertiseCase>(
            (nameof(ExpertiseCase.Panel), panel),
            (nameof(ExpertiseCase.Application), draw.Fills() ? Submitted(draw, panel.Subject, people) : null),
            (nameof(ExpertiseCase.Project), draw.Fills() ? Project(draw, people) : null),
            (nameof(ExpertiseCase.Experts), draw.Some(panel.Experts.Concat(panel.ExtraExperts), draw.Chance(70) ? 100 : 50).Select(key => new Expert { Id = key, Person = draw.Chance(90) ? draw.PickOf(people) : null }).ToImmutableArray()),
            (nameof(ExpertiseCase.Competing), draw.Fills() ? draw.Many(0, 2, () => Submitted(draw, Keys.Make<Application>(draw), people)) : null),
            (nameof(ExpertiseCase.ReceivedOn), draw.Fills() && received.Year < 9890 ? received : null),
            (nameof(ExpertiseCase.StatedScore), draw.Fills() ? score ?? draw.Between(0, 120) / 4m : null));
    }

    private static Application Submitted(Draw draw, Id<Application> key, ImmutableArray<Person> people)
    {
        Application application = draw.Any<Application>();
        var passport = new ApplicationPassport { ScientificSupervisor = draw.Fills() ? draw.PickOf(people) : null, Responsible = draw.Fills() ? draw.PickOf(people) : null };
        return application.With(given => given.Id, key).With(given => given.Versions, application.Versions.SetItem(application.Versions.Length - 1, application.Current.With(given => given.Passport, passport)));
    }

    private static InnovationProject Project(Draw draw, ImmutableArray<Person> people) => draw.Any<InnovationProject>()
        .With(given => given.Team, draw.Many(0, 2, () => draw.Any<ProjectTeamMember>().With(member => member.Person, draw.PickOf(people))));

    private static SheetDraft Draft(Draw draw)
    {
        ExpertRubric rubric = draw.Chance(80) ? SampleRubrics.Municipal : draw.Any<ExpertRubric>();
        ImmutableArray<CriterionMark> marks = draw.Some(ExpertiseRecipes.Marks(draw, rubric), draw.Chance(60) ? 100 : 80);
        return new()
        {
            Marks = draw.Chance(15) ? [.. marks, draw.Any<CriterionMark>()] : draw.Chance(10) && !marks.IsEmpty ? [.. marks, marks[0]] : draw.Chance(5) ? [] : marks,
            Verdict = draw.Chance(80) ? ExpertiseRecipes.Verdict(draw, draw.Chance(80) ? rubric.MinJustification : 0) : null,
        };
    }

    private static RoundSelection Selection(Draw draw)
    {
        ExpertRubric rubric = draw.Chance(70) ? SampleRubrics.Municipal : draw.Any<ExpertRubric>();
        List<ExpertPanel> panels = [];
        for (int left = draw.Count(1, 6); left > 0; left--)
        {
            string key = Keys.Nth("З", panels.Count);
            panels.Add(panels.Count > 0 && draw.Chance(60) ? Again(panels[^1], key) : draw.Chance(85) ? Strong(draw, key, rubric) : PanelRecipes.Panel(draw, key, rubric));
        }

        return new()
        {
            Entries =
            [
                .. panels.Select(panel => new RoundEntry
                {
                    Panel = panel,
                    SubmittedAt = draw.Chance(85) ? draw.Day() + draw.Any<LocalTime>() : null,
                    CouncilPlace = draw.Chance(60) ? draw.Between(1, 6) : null,
                }),
            ],
            Selected = draw.Some(panels.Select(panel => panel.Subject), 60),
        };
    }

    // The same marks for another application: the two tie.
    private static ExpertPanel Again(ExpertPanel panel, Id<Application> subject) => new()
    {
        Subject = subject,
        Round = panel.Round,
        Rubric = panel.Rubric,
        Experts = panel.Experts,
        ExtraExperts = panel.ExtraExperts,
        Statements = [.. panel.Statements.Where(statement => statement.Conflicts.IsEmpty)],
        Sheets = [.. panel.Sheets.Select(sheet => sheet.With(given => given.Subject, subject))],
    };

    // Three experts with whole sheets of high marks, so that a place is reached.
    private static ExpertPanel Strong(Draw draw, Id<Application> subject, ExpertRubric rubric)
    {
        ImmutableArray<Id<Expert>> experts = [.. Enumerable.Range(0, 3).Select(i => Id<Expert>.Of(Keys.Nth("Э", i)))];
        string round = draw.Text("Round");
        ImmutableArray<CriterionMark> marks = [.. rubric.Criteria.Select(criterion => Enumerable.Range(0, BestOf).Select(_ => ExpertiseRecipes.Mark(draw, criterion, rubric.MinJustification)).MaxBy(mark => mark.Points ?? -1)!)];
        var panel = new ExpertPanel { Subject = subject, Round = round, Rubric = rubric, Experts = experts };
        foreach (Id<Expert> expert in experts)
        {
            LocalDate day = draw.Day();
            panel = panel.Add(new ConflictStatement { Expert = expert, Round = round, StatedOn = day }).Add(new ExpertSheet
            {
                Id = $"Л-{expert.Value[2..]}",
                Expert = expert,
                Subject = subject,
                Rubric = rubric,
                Marks = marks,
                Verdict = ExpertiseRecipes.Verdict(draw, rubric.MinJustification),
                SignedOn = day,
            });
        }

        return panel;
    }
}
