using InnovationDomain.Applications.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Tests.Evaluation.Laws;
using InnovationDomain.Tests.Platforms;
using NodaTime;

namespace InnovationDomain.Tests.Applications.Rules;

public sealed class EligibilityRuleLaws() : RuleLaws<Candidacy>(EligibilityRules.All, Applicants)
{
    private static Gen<InnovationPlatform> Held { get; } =
        from school in Gen.Choose(1, 9)
        from kind in Gen.Elements(PlatformKind.InnovationPlatform, PlatformKind.ResourceCenter, PlatformKind.SupportSite)
        from level in Gen.Elements(RecognitionLevel.Municipal, RecognitionLevel.Regional)
        from since in Gen.Choose(0, 900)
        from lasts in Gen.Choose(1, 1100)
        let start = new LocalDate(2023, 1, 1).PlusDays(since)
        select Samples.Platform(FormattableString.Invariant($"{since}-{lasts}-{school}"), Candidacies.School(school), kind, level, Samples.Grant(start, start.PlusDays(lasts)));

    // Schools and groups of them, of kinds that may apply and that may not, some of them in the register.
    private static Gen<Candidacy> Applicants { get; } =
        from numbers in Gen.SubListOf(Enumerable.Range(1, 9))
        from kinds in Gen.ArrayOf(Gen.Elements(Enum.GetValues<OrganizationKind>()), 9)
        from kind in Gen.Elements<PlatformKind?>(null, PlatformKind.InnovationPlatform, PlatformKind.ResourceCenter, PlatformKind.InnovationNetworkCommunity)
        from level in Gen.Elements<RecognitionLevel?>(null, RecognitionLevel.Municipal, RecognitionLevel.Municipal, RecognitionLevel.Regional)
        from count in Gen.Choose(0, 4)
        from register in Gen.ArrayOf(Held, count)
        from finished in Gen.ListOf(Gen.Choose(-300, 1500))
        from known in Gen.Choose(0, 15)
        let schools = numbers.Select(number => Candidacies.School(number, known % 2 == 0 ? OrganizationKind.GeneralSchool : kinds[number - 1])).ToArray()
        let holder = schools.Length < 2
            ? (Holder)(schools.Length == 0 ? Candidacies.School(1) : schools[0])
            : new OrganizationGroup { Members = [.. schools], Coordinator = known < 8 ? schools[^1] : null, Agreement = known % 3 == 0 ? DocumentReference.Of(RecordKind.Agreement, new(2024, 1, 20), "1") : null }
        select Candidacies.Of(
            holder, kind, level, known % 5 == 0 ? null : [.. register.DistinctBy(platform => platform.Id)],
            known % 7 == 0 ? null : [.. finished.Select((day, i) => new InnovationProduct { Id = FormattableString.Invariant($"{i}"), Name = "методика", FinishedOn = new LocalDate(2024, 1, 1).PlusDays(day) })]);
}
