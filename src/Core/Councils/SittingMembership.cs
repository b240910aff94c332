using System.Globalization;
using InnovationDomain.Identity;

namespace InnovationDomain.Councils;

/// <summary>That whoever a protocol names is a member and present, and that its votes add up.</summary>
internal static class SittingMembership
{
    public static void Require(CouncilSitting sitting)
    {
        for (int i = 0; i < sitting.Present.Length; i++)
        {
            RequireMember(sitting, sitting.Present[i], Indexed("Present", i));
        }

        for (int i = 0; i < sitting.ConflictNotices.Length; i++)
        {
            RequireMember(sitting, sitting.ConflictNotices[i].Member, Indexed("ConflictNotices", i));
        }

        for (int i = 0; i < sitting.SignedBy.Length; i++)
        {
            RequireMember(sitting, sitting.SignedBy[i], Indexed("SignedBy", i));
        }

        if (sitting.Presiding is { } presiding)
        {
            RequireVoter(sitting, presiding, "CouncilSitting.Presiding");
        }

        if (sitting.Secretary is { } secretary)
        {
            RequirePresent(sitting, secretary, "CouncilSitting.Secretary");
        }

        if (!sitting.Items.IsDefault)
        {
            foreach (ProtocolItem item in sitting.Items)
            {
                RequireVotes(sitting, item);
            }
        }
    }

    private static void RequireVotes(CouncilSitting sitting, ProtocolItem item)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"item {item.Number}");
        foreach (CouncilRecusal recusal in item.Recusals)
        {
            RequireVoter(sitting, recusal.Member, $"The recusal of {name}");
        }

        foreach (MemberVote vote in item.OpenVotes)
        {
            RequireVoter(sitting, vote.Member, $"The vote of {name}");
            if (item.Recusals.Any(recusal => recusal.Member == vote.Member))
            {
                throw new ArgumentException($"The vote of {name} is of the member «{vote.Member}», who is recused. Leave the vote or the recusal out.", nameof(sitting));
            }
        }

        int present = sitting.Council.VotingAmong(sitting.Present);
        if (item.Votes is { } votes && votes.Total + item.Recusals.Length != present)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The votes of {name} do not add up: for {votes.For} + against {votes.Against} + abstained {votes.Abstained} + recused {item.Recusals.Length} = {votes.Total + item.Recusals.Length}, but {present} voting members are present. Correct the votes or CouncilSitting.Present."),
                nameof(sitting));
        }
    }

    private static void RequireVoter(CouncilSitting sitting, Id<CouncilMember> member, string name)
    {
        if (RequirePresent(sitting, member, name).IsNonVoting)
        {
            throw new ArgumentException($"{name} is of the member «{member}», who has no vote. Take a member with a vote.", nameof(sitting));
        }
    }

    private static CouncilMember RequirePresent(CouncilSitting sitting, Id<CouncilMember> member, string name)
    {
        CouncilMember found = RequireMember(sitting, member, name);
        return sitting.Present.Contains(member)
            ? found
            : throw new ArgumentException($"{name} is of the member «{member}», who is not present. Add the key to CouncilSitting.Present.", nameof(sitting));
    }

    private static CouncilMember RequireMember(CouncilSitting sitting, Id<CouncilMember> member, string name) =>
        sitting.Council.Find(Id<CouncilMember>.Require(member, name))
        ?? throw new ArgumentException($"{name} is «{member}», which is no key of a member of «{sitting.Council}». Add the member to Council.Members, or name the guest in CouncilSitting.Invited.", nameof(sitting));

    private static string Indexed(string property, int index) => string.Create(CultureInfo.InvariantCulture, $"CouncilSitting.{property}[{index}]");
}
