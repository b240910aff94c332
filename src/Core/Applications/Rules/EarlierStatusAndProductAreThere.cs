using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;

namespace InnovationDomain.Applications.Rules;

/// <summary>ELG-03: who applies for a kind that stands higher on the ladder has worked as a lower one and has a finished product, by the day that is assessed.</summary>
/// <remarks>The ladder was read in an act of Санкт-Петербург on resource centres, which has lost force. It does not say which product: whether it is fit is for the expertise.</remarks>
public sealed class EarlierStatusAndProductAreThere : Rule<Candidacy>
{
    private readonly Fact<Candidacy, Holder> _applicant;
    private readonly Fact<Candidacy, PlatformKind> _kind;
    private readonly Fact<Candidacy, PlatformRegister> _register;
    private readonly Fact<Candidacy, ImmutableArray<InnovationProduct>> _products;
    private readonly Parameter<StatusLadder> _ladder;
    private readonly Measure _earlier;
    private readonly Measure _finished;
    private readonly Reason _open;

    /// <summary>Makes the rule.</summary>
    public EarlierStatusAndProductAreThere()
        : base(new RuleCard
        {
            Id = "ELG-03",
            Russian = "Соискатель имеет предшествующий статус и завершённый инновационный продукт",
            English = "The applicant has an earlier status and a finished product",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; требование прочитано в распоряжении Комитета по образованию Санкт-Петербурга от 19.05.2010 № 864-р, утратившем силу",
            Claims = RuleClaims.OrderFree | RuleClaims.MonotoneInItems,
        })
    {
        _applicant = Fact("Applicant", "соискатель и его участники", "the applicant and its members", candidacy => candidacy.Application.Applicant);
        _kind = OptionalFact("RequestedKind", "вид запрошенного статуса", "the kind of status applied for", candidacy => candidacy.Application.Current.RequestedKind);
        _register = Fact("Register", "реестр площадок", "the register of platforms", candidacy => candidacy.Register);
        _products = OptionalFact("Products", "инновационные продукты соискателя", "the products of the applicant", candidacy => candidacy.Products);
        _ladder = Parameter(ProfileParameters.StatusLadder, nameof(StatusLadder.Steps), ladder => ladder.Steps.Select(step => step.Kind));
        _earlier = Measure("Earlier", Bound.AtLeast, "площадок предшествующего вида, в качестве которых работал соискатель", "platforms of an earlier kind as which the applicant has worked");
        _finished = Measure("Finished", Bound.AtLeast, "завершённых инновационных продуктов", "finished products");
        _open = NotApplicable("Open", "для этого вида порядок не требует предшествующего статуса", "the regulation asks for no earlier status for this kind");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Candidacy> judgement)
    {
        if (!judgement.Knows(_ladder, out StatusLadder? ladder) || !judgement.Knows(_kind, out PlatformKind kind))
        {
            return judgement.Unknown();
        }

        if (ladder.Steps.FirstOrDefault(step => step.Kind == kind) is not { } step)
        {
            return judgement.Answer(_open);
        }

        if (!judgement.Knows(_applicant, out Holder? applicant) || !judgement.Knows(_register, out PlatformRegister? register))
        {
            return judgement.Unknown();
        }

        bool knowsProducts = judgement.Knows(_products, out ImmutableArray<InnovationProduct> products);
        StatusLadderOutcome outcome = ladder.Judge(applicant, kind, judgement.AssessedOn, register, products);
        if (judgement.IsExamined)
        {
            Cite(ref judgement, outcome);
        }

        Verdict earlier = judgement.Compare(_earlier, outcome.PriorPlatforms.Length, step.PriorKinds.IsEmpty ? 0 : 1);
        return earlier.IsViolated || !step.RequiresFinishedProduct ? earlier
            : knowsProducts ? judgement.Compare(_finished, outcome.FinishedProducts.Length, 1)
            : judgement.Unknown();
    }

    private static void Cite(ref Judgement<Candidacy> judgement, StatusLadderOutcome outcome)
    {
        foreach (InnovationPlatform platform in outcome.PriorPlatforms)
        {
            judgement.Cite($"Register.Platforms[{platform.Id}]", $"{platform.Holder}: {platform.StatusName.Nominative}", $"{platform.Holder}: {platform.Kind}");
        }

        foreach (InnovationProduct product in outcome.FinishedProducts)
        {
            judgement.Cite($"Products[{product.Id}]", $"«{product.Name}»: продукт завершён", $"“{product.Name}”: the product is finished");
        }
    }
}
