using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;
using Term = InnovationDomain.Calendars.Term;

namespace InnovationDomain.Platforms.Rules;

/// <summary>STA-04: every act about the status is published and entered in the register within the term that the regulation sets, counted from the date of the act.</summary>
/// <remarks>That lists are published was seen (Челябинск); the term is known from practice. Judged are the acts dated up to the day.</remarks>
public sealed class ActsArePublishedInTime : Rule<PlatformCase>
{
    private readonly Fact<PlatformCase, ImmutableArray<StatusEvent>> _history;
    private readonly Fact<PlatformCase, ImmutableArray<ActPublication>> _publications;
    private readonly Parameter<Term> _term;
    private readonly Measure _late;
    private readonly Reason _noActs;
    private readonly Reason _inTerm;

    /// <summary>Makes the rule.</summary>
    public ActsArePublishedInTime()
        : base(new RuleCard
        {
            Id = "STA-04",
            Russian = "Акты о статусе размещены и внесены в реестр в срок",
            English = "Acts on the status are published and entered in the register in time",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Recalled,
            Remark = "часть отсылает к порядку признания; размещение перечня видно на странице г. Челябинска, срок известен из практики",
            Claims = RuleClaims.OrderFree,
            ReadsCalendar = true,
        })
    {
        _history = Fact("History", "акты о статусе", "the acts on the status", platform => platform.Platform.History);
        _publications = OptionalFact("Publications", "дни размещения актов и внесения в реестр", "the days of publication and of entry in the register", platform => platform.Publications);
        _term = Parameter(ProfileParameters.PublicationTerm);
        _late = Measure("Late", Bound.AtMost, "актов, не размещённых или не внесённых в реестр в срок", "acts not published or not entered in time");
        _noActs = NotApplicable("NoActs", "актов о статусе ещё нет", "there are no acts on the status yet");
        _inTerm = Satisfied("InTerm", "срок ещё не истёк", "the term is not over yet");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<PlatformCase> judgement)
    {
        if (!judgement.Knows(_history, out ImmutableArray<StatusEvent> history))
        {
            return judgement.Unknown();
        }

        LocalDate today = judgement.AssessedOn;
        DocumentReference[] acts =
        [
            .. history.Select(happened => happened.Chain.OrderPoint).OfType<DocumentReference>().Where(act => act.Date <= today)
                .Select(act => DocumentReference.Of(act.Kind, act.Date, act.Number)).Distinct(),
        ];
        if (acts.Length == 0)
        {
            return judgement.Answer(_noActs);
        }

        if (!judgement.Knows(_term, out Term? term) || !judgement.Knows(_publications, out ImmutableArray<ActPublication> publications))
        {
            return judgement.Unknown();
        }

        (int late, bool isOpen) = (0, false);
        foreach (DocumentReference act in acts)
        {
            ActPublication? publication = publications.FirstOrDefault(made => made.Act == act);
            LocalDate due = term.DueOn(act.Date, judgement.Calendar);
            (LocalDate? published, LocalDate? entered) = (publication?.PublishedOn, publication?.RegisterUpdatedOn);
            bool isLate = (published ?? today) > due || (entered ?? today) > due;
            isOpen |= published is null || entered is null;
            late += isLate ? 1 : 0;
            if (judgement.IsExamined)
            {
                judgement.Cite(
                    $"History[{act}]",
                    $"акт № {act.Number} от {RussianDate.ForText(act.Date)}, срок до {RussianDate.ForText(due)}: {(published is { } day ? $"размещён {RussianDate.ForText(day)}" : "не размещён")}, {(entered is { } entry ? $"внесён в реестр {RussianDate.ForText(entry)}" : "не внесён в реестр")}",
                    $"due {due:uuuu-MM-dd}, published {published:uuuu-MM-dd}, entered {entered:uuuu-MM-dd}");
            }
        }

        return judgement.Compare(_late, late, 0, kept: isOpen ? _inTerm : null);
    }
}
