using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Applications.Rules;

/// <summary>APP-06: what must be on paper and what must be electronic is there, in the formats asked for, and both say the same.</summary>
/// <remarks>
/// An identical copy was asked for by the federal round of 2022, Word and PDF by Самарская область; that digests are compared is our proposal.
/// A document on paper whose copies nobody has compared with it leaves the answer open, and the evidence lists it.
/// </remarks>
public sealed class CopiesMatchThePaper : Rule<Application>
{
    private readonly Fact<Application, ApplicationStatus> _status;
    private readonly Fact<Application, ApplicationVersion> _version;
    private readonly Parameter<DocumentRequirements> _requirements;
    private readonly Measure _shortcomings;
    private readonly Reason _withdrawn;
    private readonly Reason _notAsked;
    private readonly Reason _notCompared;

    /// <summary>Makes the rule.</summary>
    public CopiesMatchThePaper()
        : base(new RuleCard
        {
            Id = "APP-06",
            Russian = "Электронные копии представлены в нужных форматах и совпадают с бумажными экземплярами",
            English = "Electronic copies are there in the formats asked for and match the paper",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; тождественная копия — из федерального отбора 2022 года, форматы — из сбора отчётов Самарской области",
            Claims = RuleClaims.OrderFree,
        })
    {
        _status = Fact("Status", "состояние заявки", "the state of the application", application => application.Status);
        _version = Fact("Version", "документы последней редакции заявки и их копии", "the documents of the last version and their copies", application => application.Current);
        _requirements = Parameter(
            ProfileParameters.ApplicationDocuments, "Copies", requirements => requirements.Documents.Where(Asks).Select(document => $"{document.Kind} ({string.Join(" + ", Shapes(document))})"));
        _shortcomings = Measure("Shortcomings", Bound.AtMost, "недостатков экземпляров и копий", "shortcomings of paper and copies");
        _withdrawn = NotApplicable("Withdrawn", "заявка отозвана", "the application is withdrawn");
        _notAsked = NotApplicable("NotAsked", "порядок не требует ни бумажных экземпляров, ни электронных копий", "the regulation asks neither for paper nor for electronic copies");
        _notCompared = Indeterminate("NotCompared", "электронные копии не сверены с бумажными экземплярами", "the electronic copies were not compared with the paper");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Application> judgement)
    {
        if (judgement.Knows(_status, out ApplicationStatus status) && status == ApplicationStatus.Withdrawn)
        {
            return judgement.Answer(_withdrawn);
        }

        if (!judgement.Knows(_version, out ApplicationVersion? version) || !judgement.Knows(_requirements, out DocumentRequirements? requirements))
        {
            return judgement.Unknown();
        }

        int count = 0;
        string path = string.Create(CultureInfo.InvariantCulture, $"Versions[{version.Number - 1}].Documents");
        foreach (ApplicationShortcoming found in FormalCheck.Of(version, requirements).Shortcomings)
        {
            if (found.Kind is ShortcomingKind.PaperAbsent or ShortcomingKind.CopyAbsent or ShortcomingKind.FormatAbsent or ShortcomingKind.CopyDiffers)
            {
                count++;
                judgement.Cite(path, found.Russian, found.English);
            }
        }

        if (count > 0)
        {
            return judgement.Compare(_shortcomings, count, 0);
        }

        if (!requirements.Documents.Any(Asks))
        {
            return judgement.Answer(_notAsked);
        }

        bool isCompared = true;
        for (int i = 0; i < version.Documents.Length; i++)
        {
            ApplicationDocument document = version.Documents[i];
            if (document.IsOnPaper && document.Copies.Any(copy => copy.Digest is null || document.PaperDigest is null))
            {
                isCompared = false;
                judgement.Cite(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), _notCompared.Russian, _notCompared.English);
            }
        }

        return isCompared ? judgement.Compare(_shortcomings, 0, 0) : judgement.Answer(_notCompared);
    }

    private static bool Asks(RequiredDocument document) => document.NeedsPaper || document.NeedsCopy || !document.Formats.IsEmpty;

    private static IEnumerable<string> Shapes(RequiredDocument document) =>
    [
        .. document.NeedsPaper ? ["Paper"] : Array.Empty<string>(),
        .. document.Formats.IsEmpty && document.NeedsCopy ? ["Copy"] : document.Formats.Select(format => format.ToString()),
    ];
}
