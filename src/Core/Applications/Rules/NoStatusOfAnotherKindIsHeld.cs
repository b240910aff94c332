using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Applications.Rules;

/// <summary>ELG-02: on the day that is assessed, neither the applicant nor a member of it holds a status of another kind at the same level.</summary>
/// <remarks>The prohibition was read in an act of Санкт-Петербург; where a regulation has none, the rule is left out of the set.</remarks>
public sealed class NoStatusOfAnotherKindIsHeld : Rule<Candidacy>
{
    private readonly Fact<Candidacy, Holder> _applicant;
    private readonly Fact<Candidacy, PlatformKind> _kind;
    private readonly Fact<Candidacy, RecognitionLevel> _level;
    private readonly Fact<Candidacy, PlatformRegister> _register;
    private readonly Parameter<KindExclusivity> _exclusivity;
    private readonly Measure _held;
    private readonly Reason _free;

    /// <summary>Makes the rule.</summary>
    public NoStatusOfAnotherKindIsHeld()
        : base(new RuleCard
        {
            Id = "ELG-02",
            Russian = "Соискатель не имеет действующего статуса иного вида того же уровня",
            English = "The applicant holds no status of another kind at the same level",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; запрет прочитан в распоряжении Комитета по образованию Санкт-Петербурга от 23.06.2015 № 2972-р",
            Claims = RuleClaims.OrderFree,
        })
    {
        _applicant = Fact("Applicant", "соискатель и его участники", "the applicant and its members", candidacy => candidacy.Application.Applicant);
        _kind = OptionalFact("RequestedKind", "вид запрошенного статуса", "the kind of status applied for", candidacy => candidacy.Application.Current.RequestedKind);
        _level = OptionalFact("RequestedLevel", "уровень запрошенного статуса", "the level of the status applied for", candidacy => candidacy.Application.Current.RequestedLevel);
        _register = Fact("Register", "реестр площадок", "the register of platforms", candidacy => candidacy.Register);
        _exclusivity = Parameter(ProfileParameters.KindExclusivity, nameof(KindExclusivity.Levels), exclusivity => exclusivity.Levels.IsEmpty ? null : exclusivity.Levels);
        _held = Measure("Held", Bound.AtMost, "действующих статусов иного вида", "statuses of another kind in force");
        _free = NotApplicable("Free", "порядок не запрещает сочетать статус этого вида и уровня с другими", "the regulation lets a status of this kind and level go with others");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Candidacy> judgement)
    {
        if (!judgement.Knows(_exclusivity, out KindExclusivity? exclusivity) || !judgement.Knows(_kind, out PlatformKind kind) || !judgement.Knows(_level, out RecognitionLevel level))
        {
            return judgement.Unknown();
        }

        if (!exclusivity.IsAbout(kind, level))
        {
            return judgement.Answer(_free);
        }

        if (!judgement.Knows(_applicant, out Holder? applicant) || !judgement.Knows(_register, out PlatformRegister? register))
        {
            return judgement.Unknown();
        }

        ImmutableArray<StatusConflict> conflicts = exclusivity.Conflicts(applicant, kind, level, judgement.AssessedOn, register);
        if (judgement.IsExamined)
        {
            foreach (StatusConflict conflict in conflicts)
            {
                judgement.Cite(
                    $"Register.Platforms[{conflict.Platform.Id}]",
                    $"{conflict.Member}: {conflict.Platform.StatusName.Nominative}, статус действует с {RussianDate.ForText(conflict.Since)}",
                    $"{conflict.Member}: {conflict.Platform.Kind}, held since {NodaTime.Text.LocalDatePattern.Iso.Format(conflict.Since)}");
            }
        }

        return judgement.Compare(_held, conflicts.DistinctBy(conflict => conflict.Platform.Id).Count(), 0);
    }
}
