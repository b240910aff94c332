using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Testing.Laws;

namespace InnovationDomain.Testing;

/// <summary>The laws of a rule (законы правила): those that every rule must keep, and those that it claims.</summary>
public static class RuleLaws
{
    /// <summary>Answers the laws of a rule, totality first: a rule that throws fails that one and is looked at no further by the others.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="setup">How subjects are drawn and changed; left out, as <see cref="RuleLawSetup{TSubject}"/> says of its defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The rule claims what cannot be tried without a further word of the setup, or nothing draws its subjects; the message names what to give.</exception>
    public static ImmutableArray<Law> For<TSubject>(Rule<TSubject> rule, RuleLawSetup<TSubject>? setup = null)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        RuleLawSetup<TSubject> given = setup ?? new();
        Require(rule, given);
        given.Coverage?.Expect(rule);
        var look = new RuleLook<TSubject>(rule, given);
        var cases = new LawCases<TSubject>(rule, given);
        var code = new Lazy<OwnCode>(() => OwnCode.Of(rule));
        RuleClaims claims = rule.Card.Claims;
        var laws = ImmutableArray.CreateBuilder<Law>();

        About(LawNames.Totality, "every subject gets an answer, what is missing is named, and nothing throws.", look.Totality, look.Met);
        About(LawNames.Determinism, "the same subject in the same context gets the same verdict, evidence and explanation.", look.Determinism);
        OfCode(LawNames.NoHiddenState, "no method of the rule stores into its fields.", () => code.Value.HiddenState());
        OfCode(LawNames.NoHiddenSource, "days, parameters and texts come from the judgement, and nothing from a clock, chance, the machine or the culture.", () => code.Value.HiddenSource());
        OfCode(LawNames.Exactness, "marks, weights and thresholds are exact numbers.", () => code.Value.FloatingPoint());
        OfCode(LawNames.TermRounding, "where months or years are added, the end of a month is rounded as the regulation says.", () => code.Value.UnroundedTerm());
        About(LawNames.Examination, "examining changes no verdict, and a question to an expert has its evidence.", look.Examination);
        About(LawNames.Explanation, "the explanation is made of whole sentences, after the id of the rule.", look.Explanation);
        About(LawNames.Relevance, "a fact that the verdict does not cite never changes it.", look.Relevance);
        About(LawNames.Boundary, "the state agrees with the verdict's own numbers.", look.Boundary, look.Met);
        About(LawNames.Reading, "the rule answers as the clause does when it is read a second time.", look.Reading, when: given.Reading is not null);
        About(LawNames.MonotoneInScores, "raising a mark never turns satisfied into violated.", look.MonotoneInScores, when: claims.HasFlag(RuleClaims.MonotoneInScores));
        About(LawNames.MonotoneInItems, "adding a proper item never turns satisfied into violated.", look.MonotoneInItems, when: claims.HasFlag(RuleClaims.MonotoneInItems));
        About(LawNames.Order, "the order of lists changes nothing.", look.Order, when: claims.HasFlag(RuleClaims.OrderFree));
        About(LawNames.Anonymity, "exchanging persons changes nothing.", look.Anonymity, when: claims.HasFlag(RuleClaims.AnonymousInPersons));
        About(LawNames.Scale, "multiplying all weights by one number changes no state.", look.Scale, when: claims.HasFlag(RuleClaims.ScaleFree));
        About(LawNames.Linearity, "the margin moves evenly along a lever.", look.Linearity, when: claims.HasFlag(RuleClaims.LinearMargin));
        About(LawNames.Advice, "what the margin says is lacking suffices, and one step less does not.", look.Advice, when: claims.HasFlag(RuleClaims.LinearMargin));
        About(LawNames.Replication, "every voice counted twice changes no state.", look.Replication, when: given.Replicated is not null);
        About(LawNames.Replay, "a recorded evaluation replays to itself after every parameter was amended.", look.Replay);
        About(LawNames.Overlay, "a reform moves nothing before its first day, and from it on the rule goes by the new values alone.", look.Overlay, when: !rule.Parameters.IsEmpty);
        About(LawNames.RoundTrip, "a record is the same after it was written and read.", look.RoundTrip, when: given.RoundTrip is not null);
        return laws.ToImmutable();

        void About(string name, string meaning, Func<LawCase<TSubject>, IEnumerable<string?>> of, Action<LawCase<TSubject>>? met = null, bool when = true)
        {
            if (when)
            {
                laws.Add(LawTrial.Of(rule.Id, rule.Card.Basis.ToString(), name, meaning, cases, given.Cases, of, met));
            }
        }

        void OfCode(string name, string meaning, Func<string?> of) => laws.Add(LawTrial.Of(rule.Id, rule.Card.Basis.ToString(), name, meaning, of));
    }

    /// <summary>Tries all laws of a rule; the first that is broken ends it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="setup">As for <see cref="For"/>.</param>
    /// <param name="seed">The seed of the cases.</param>
    /// <inheritdoc cref="For" path="/exception"/>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public static void Check<TSubject>(Rule<TSubject> rule, RuleLawSetup<TSubject>? setup = null, int seed = Law.DefaultSeed)
        where TSubject : class
    {
        foreach (Law law in For(rule, setup))
        {
            _ = law.Check(seed);
        }
    }

    private static void Require<TSubject>(Rule<TSubject> rule, RuleLawSetup<TSubject> setup)
        where TSubject : class
    {
        bool isDomain = DomainChanges.IsOfDomain(typeof(TSubject));
        foreach ((RuleClaims claim, bool isGiven, string door, string what) in new[]
        {
            (RuleClaims.MonotoneInScores, isDomain || setup.Raised is not null, nameof(setup.Raised), "how a mark is raised"),
            (RuleClaims.MonotoneInItems, setup.Grown is not null, nameof(setup.Grown), "what a proper item is"),
            (RuleClaims.ScaleFree, isDomain || setup.Scaled is not null, nameof(setup.Scaled), "which numbers are weights"),
            (RuleClaims.AnonymousInPersons, isDomain || setup.Exchanged is not null, nameof(setup.Exchanged), "who the persons are"),
            (RuleClaims.LinearMargin, !setup.Levers.IsEmpty, nameof(setup.Levers), "what can be moved step by step"),
        })
        {
            if (rule.Card.Claims.HasFlag(claim) && !isGiven)
            {
                throw new ArgumentException($"{rule.Id} claims {claim}, and nothing tells of a {typeof(TSubject).Name} {what}. Give RuleLawSetup.{door}, or take the claim from the rule's card.", nameof(setup));
            }
        }
    }
}
