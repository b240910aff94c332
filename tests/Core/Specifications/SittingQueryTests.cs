using InnovationDomain.Councils;
using InnovationDomain.Tests.Councils;
using NodaTime;

namespace InnovationDomain.Tests.Specifications;

public sealed class SittingQueryTests
{
    [Property(Arbitrary = [typeof(Sittings)])]
    public void Without_quorum_are_the_sittings_with_too_few_voting_members(Ballots[] ballots, VotingRules rules, int seed)
    {
        var sittings = new List<CouncilSitting>();
        var expected = new List<CouncilSitting>();
        for (int i = 0; i < ballots.Length; i++)
        {
            string letters = ballots[i].Letters;
            CouncilSitting sitting = Held(letters, new LocalDate(2024, 1, 1).PlusDays(i % 3), "Совет " + QueryLaws.Key(i % 4), QueryLaws.Key(i));
            sittings.Add(sitting);
            int present = letters.Count(letter => letter != '-');
            long compared = ((long)present * rules.Quorum.Denominator).CompareTo((long)letters.Length * rules.Quorum.Numerator);
            if (rules.Quorum.IsStrict ? compared <= 0 : compared < 0)
            {
                expected.Add(sitting);
            }
        }

        QueryLaws.Hold(
            new SittingsWithoutQuorum(rules),
            sittings,
            expected.OrderBy(sitting => sitting.HeldOn).ThenBy(sitting => sitting.Council.ToString(), StringComparer.Ordinal).ThenBy(sitting => sitting.ProtocolNumber, StringComparer.Ordinal),
            seed);
    }

    [Fact]
    public void What_is_asked_wrong_is_told() =>
        QueryLaws.Refused<ArgumentNullException>(() => new SittingsWithoutQuorum(null!), "Value cannot be null. (Parameter 'rules')");

    private static CouncilSitting Held(string letters, LocalDate on, string council, string number)
    {
        CouncilSitting sample = Sittings.Of(letters);
        return new()
        {
            Council = new() { Name = council, Members = sample.Council.Members },
            ProtocolNumber = number,
            HeldOn = on,
            Present = sample.Present,
            Items = sample.Items,
        };
    }
}
