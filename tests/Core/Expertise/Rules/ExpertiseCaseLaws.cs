using InnovationDomain.Expertise.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Projects;
using InnovationDomain.Tests.Applications.Rules;
using InnovationDomain.Tests.Evaluation.Laws;
using NodaTime;

namespace InnovationDomain.Tests.Expertise.Rules;

public sealed class ExpertiseCaseLaws() : RuleLaws<ExpertiseCase>(ExpertiseRules.Cases, Cases)
{
    // Few persons, so that the same one often stands on both sides; some by their initials.
    private static Gen<Person> Somebody { get; } =
        from surname in Gen.Elements("Королёв", "Ильин")
        from given in Gen.Elements("Пётр", "Иван")
        from patronymic in Gen.Elements("Ильич", "Петрович", null)
        from isInitials in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from school in Gen.Choose(0, 4)
        select new Person
        {
            Name = isInitials ? PersonName.OfInitials(surname, $"{given[0]}.") : PersonName.Of(surname, given, patronymic),
            Position = school == 4 ? "доцент" : Position.Of("методист", school == 3 ? Candidacies.School(1) : new Organization { Name = "ЦРО" }),
        };

    private static Gen<ExpertiseCase> Cases { get; } =
        from panel in Panels.AnyPanel().Generator
        from persons in Gen.ArrayOf(Somebody, 10)
        from known in Gen.Choose(0, 63)
        from day in Gen.Choose(-20, 3000)
        from stated in Gen.Choose(0, 400)
        select new ExpertiseCase
        {
            Panel = panel,
            Application = known % 8 == 0 ? null : Candidacies.Application(passport: known % 4 == 0 ? new() : new() { ScientificSupervisor = persons[7], Responsible = persons[8] }),
            Project = known % 7 == 0 ? null : new() { Id = "П-1", Theme = "Школа открытий", Objectives = [], Stages = [], Team = [new ProjectTeamMember { Person = persons[9] }] },
            Experts = [.. Enumerable.Range(0, known % 5 == 0 ? 3 : 7).Select(i => new InnovationDomain.Expertise.Expert { Id = Panels.Key(i), Person = persons[i] })],
            Competing = known % 9 == 0 ? null : [Candidacies.Application(id: "З-2", passport: new() { ScientificSupervisor = persons[6] })],
            ReceivedOn = known % 3 == 0 ? null : new LocalDate(2024, 5, 1).PlusDays(day),
            StatedScore = known % 6 == 0 ? null : stated / 4m,
        };
}
