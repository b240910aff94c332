using System.Collections;
using System.Reflection;
using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;

namespace InnovationDomain.Testing.Tests.Generation;

/// <summary>What a generator never makes, no property ever meets.</summary>
public sealed class VarietyTests
{
    /// <summary>Members that are never there, or always, by nature.</summary>
    private static readonly Dictionary<string, string> Fixed = new()
    {
        ["ProjectActivity.Objectives"] = "an activity by itself is bound to nothing; those of projects are",
        ["ProjectActivity.Stage"] = "an activity by itself is bound to nothing; those of projects are",
        ["Organization.NameInText"] = "follows from the names where it is not given",
        ["VotingRules.Majority"] = "more than a half where it is not given",
    };

    public static TheoryData<string> Types => ArbitraryTypes.Names;

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_optional_member_is_there_and_is_missing(string type)
    {
        AnyArbitrary arbitrary = ArbitraryTypes.Of(type);
        PropertyInfo[] optional = [.. arbitrary.Sample(1, 60, 1)[0].GetType().GetProperties().Where(property => IsOptional(property) && !Fixed.ContainsKey($"{property.DeclaringType!.Name}.{property.Name}"))];
        HashSet<string> there = [];
        HashSet<string> missing = [];
        for (ulong seed = 1; seed <= 20 && there.Count + missing.Count < 2 * optional.Length; seed++)
        {
            foreach (object value in arbitrary.Sample(30, 60, seed))
            {
                foreach (PropertyInfo property in optional)
                {
                    _ = (IsMissing(property.GetValue(value)) ? missing : there).Add(property.Name);
                }
            }
        }

        Assert.Equal(optional.Select(property => property.Name).Order(), there.Order());
        Assert.Equal(optional.Select(property => property.Name).Order(), missing.Order());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Values_differ(string type)
    {
        IReadOnlyList<object> values = ArbitraryTypes.Of(type).Sample(20, 60, 7);

        Assert.True(values.Select(value => Printed.Line(value)).Distinct().Count() > 1);
    }

    [Fact]
    public void Platforms_reach_every_status() => Assert.Equal(
        Enum.GetValues<PlatformStatus>().Order(),
        Sample<InnovationPlatform>().SelectMany(platform => platform.History.Select(happened => platform.StandingOn(happened.EffectiveOn).Status).Append(platform.StandingOn(new(9999, 12, 31)).Status))
            .Append(PlatformStatus.Draft).Append(PlatformStatus.Recognized).Distinct().Order());

    [Fact]
    public void Histories_hold_every_event() => Assert.Equal(
        Enum.GetValues<PlatformTrigger>().Where(trigger => !PlatformLifeCycle.IsByItself(trigger)), Sample<InnovationPlatform>().SelectMany(platform => platform.History).Select(happened => happened.Trigger).Distinct().Order());

    [Fact]
    public void Applications_are_of_every_status() => Assert.Equal(Enum.GetValues<ApplicationStatus>(), Sample<Application>().Select(application => application.Status).Distinct().Order());

    [Fact]
    public void Some_applications_are_complete_and_some_are_not()
    {
        bool[] passed = [.. Sample<Application>().Select(application => FormalCheck.Of(application.Current, KnownDocumentRequirements.Kamchatka).IsPassed)];

        Assert.Contains(true, passed);
        Assert.Contains(false, passed);
    }

    [Fact]
    public void Conclusions_have_every_outcome() => Assert.Equal(
        Enum.GetValues<ExpertiseOutcome>(), Sample<ConsolidatedConclusion>().Select(conclusion => conclusion.Outcome).Distinct().Order());

    [Fact]
    public void Votes_end_in_adoption_and_refusal_and_without_a_quorum()
    {
        VoteResult[] results = [.. Sample<CouncilSitting>().SelectMany(sitting => sitting.Items.Select(item => sitting.Vote(item.Number, Samples.Profile.Voting!.Versions[0].Value).Result))];

        Assert.Superset(new HashSet<VoteResult> { VoteResult.Adopted, VoteResult.NotAdopted, VoteResult.NotPutToVote }, results.ToHashSet());
    }

    [Fact]
    public void Roadmaps_are_changed_in_every_way() => Assert.Superset(
        new HashSet<RoadmapChangeKind> { RoadmapChangeKind.RowAdded, RoadmapChangeKind.RowCancelled, RoadmapChangeKind.RowReworded, RoadmapChangeKind.DueMoved, RoadmapChangeKind.ResponsibleChanged },
        Sample<Roadmap>().SelectMany(roadmap => roadmap.Revisions).SelectMany(revision => revision.Changes).Select(change => change.Kind).ToHashSet());

    private static IEnumerable<T> Sample<T>() => ArbitraryTypes.Of(typeof(T).Name).Sample(1_500, 80, 20250901).Cast<T>();

    private static bool IsOptional(PropertyInfo property) =>
        property is { SetMethod.IsPublic: true } && !property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null || IsList(property));

    private static bool IsList(PropertyInfo property) => typeof(ICollection).IsAssignableFrom(property.PropertyType);

    private static bool IsMissing(object? part) => part is null or ICollection { Count: 0 } || ReferenceEquals(part, DecisionChain.Open);
}
