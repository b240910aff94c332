using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>One sound rule, and one rule for each class of defect.</summary>
internal static class Defects
{
    public sealed class Sound : Planted;

    public sealed class WrongBound() : Planted(bound: Bound.MoreThan);

    public sealed class WrongBoundByHand : Planted
    {
        protected override Verdict Answer(ref Judgement<Contest> judgement, Fraction mean, Fraction least) => mean > least ? judgement.Compare(Mean, mean, least) : judgement.Answer(TooLow);
    }

    public sealed class SpreadPenalty : Planted
    {
        protected override Fraction MeanOf(ImmutableArray<Vote> votes) => base.MeanOf(votes) - ((votes.Max(vote => vote.Points) - votes.Min(vote => vote.Points)) / 2);
    }

    public sealed class FirstCountsTwice : Planted
    {
        protected override Fraction MeanOf(ImmutableArray<Vote> votes) => base.MeanOf(votes.Add(votes[0]));
    }

    public sealed class FavoursOneExpert : Planted
    {
        protected override Fraction MeanOf(ImmutableArray<Vote> votes) => base.MeanOf(votes) + (votes.Any(vote => vote.Expert == "Э-1") ? 1 : 0);
    }

    public sealed class WeightsNotNormalised : Planted
    {
        protected override Fraction MeanOf(ImmutableArray<Vote> votes) => Fraction.Of(votes.Sum(vote => vote.Points * vote.Weight));
    }

    public sealed class HiddenState : Planted
    {
        private int _calls;

        protected override Fraction MeanOf(ImmutableArray<Vote> votes) => base.MeanOf(votes) + (++_calls % 3);
    }

    public sealed class HiddenClock : Planted
    {
        protected override decimal LeastOf(decimal least, LocalDate day) => base.LeastOf(least, day) + Later(day);

        private static int Later(LocalDate day) => day < Today() ? 0 : 0;

        private static LocalDate Today() => Calendar.Today();

        private static class Calendar
        {
            public static LocalDate Today() => SystemClock.Instance.GetCurrentInstant().InUtc().Date;
        }
    }

    public sealed class ThrowsOnEmpty : Planted
    {
        protected override bool IsEmpty(ImmutableArray<Vote> votes) => false;
    }

    public sealed class AdviceOneShort : Planted
    {
        // The last tenth is asked for, and not told.
        protected override Verdict Answer(ref Judgement<Contest> judgement, Fraction mean, Fraction least) =>
            mean >= least && mean < least + 0.1m ? judgement.Answer(TooLow) : judgement.Compare(Mean, mean, least);
    }

    public sealed class StaleParameter : Planted
    {
        private readonly Dictionary<string, decimal> _kept = [];

        protected override decimal LeastOf(decimal least, LocalDate day) => _kept.TryAdd("порог", least) ? least : _kept["порог"];
    }

    public sealed class Rounded : Planted
    {
        protected override Fraction MeanOf(ImmutableArray<Vote> votes) => Fraction.Of(base.MeanOf(votes).ToDecimal(0));
    }

    public sealed class UnroundedTerm : Planted
    {
        protected override decimal LeastOf(decimal least, LocalDate day) => day.PlusMonths(1).PlusMonths(-1) == day ? least : least + 1;
    }

    public sealed class FloatTie : Planted
    {
        protected override Verdict Answer(ref Judgement<Contest> judgement, Fraction mean, Fraction least) =>
            (double)mean.ToDecimal(9) * 1.1 < (double)least.ToDecimal(9) * 1.1 ? judgement.Answer(TooLow) : judgement.Compare(Mean, mean, least);
    }

    public sealed class ForgottenFact : Planted
    {
        private string _note = "";

        // The reader looks at more than it answers: the note bears on the verdict, and no fact says so.
        protected override ImmutableArray<Vote> ReadVotes(Contest contest)
        {
            _note = contest.Note;
            return contest.Votes;
        }

        protected override Fraction MeanOf(ImmutableArray<Vote> votes) => base.MeanOf(votes) + (_note == "срочно" ? 1 : 0);
    }

    public sealed class TextOfTheMachine : Planted
    {
        protected override Verdict Answer(ref Judgement<Contest> judgement, Fraction mean, Fraction least)
        {
            if (judgement.IsExamined)
            {
                judgement.Cite("Votes", $"средний балл {(mean.ToDecimal(0) + 0.25m).ToString(System.Globalization.CultureInfo.CurrentCulture)}", "mean");
            }

            return base.Answer(ref judgement, mean, least);
        }
    }

    public sealed class TextByChance : Planted
    {
        protected override Verdict Answer(ref Judgement<Contest> judgement, Fraction mean, Fraction least)
        {
            if (judgement.IsExamined)
            {
                judgement.Cite("Votes", $"запись {Guid.NewGuid()}", "entry");
            }

            return base.Answer(ref judgement, mean, least);
        }
    }
}
