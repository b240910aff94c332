using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Applications.Rules;

/// <summary>APP-03: the founder has agreed and the collegial body has decided, by the day of submission, where the regulation asks for that.</summary>
/// <remarks>
/// Both were read in the procedure of Камчатский край, п. 5. The founder agrees by a mark on the document or by one of its own; a mark bears no date.
/// A date that the regulation does not ask for, but that is not known, leaves open whether the decision came before the submission.
/// </remarks>
public sealed class FounderAndCollegialBodyAgree : Rule<Application>
{
    private readonly Fact<Application, ApplicationStatus> _status;
    private readonly Fact<Application, ApplicationVersion> _version;
    private readonly Parameter<DocumentRequirements> _requirements;
    private readonly Measure _shortcomings;
    private readonly Reason _withdrawn;
    private readonly Reason _notAsked;
    private readonly Reason _undated;

    /// <summary>Makes the rule.</summary>
    public FounderAndCollegialBodyAgree()
        : base(new RuleCard
        {
            Id = "APP-03",
            Russian = "Заявка согласована учредителем и одобрена коллегиальным органом до подачи",
            English = "The founder and the collegial body have agreed to the application before it is submitted",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; оба документа прочитаны в порядке Камчатского края, п. 5",
            Claims = RuleClaims.OrderFree,
        })
    {
        _status = Fact("Status", "состояние заявки", "the state of the application", application => application.Status);
        _version = Fact("Version", "документы последней редакции заявки и день её подачи", "the documents of the last version and the day of its submission", application => application.Current);
        _requirements = Parameter(
            ProfileParameters.ApplicationDocuments, "Agreements", requirements => requirements.Documents.Where(Asks).Select(document => document.NeedsFounder ? $"{document.Kind} (founder)" : document.Kind.ToString()));
        _shortcomings = Measure("Shortcomings", Bound.AtMost, "недостатков согласования и решения", "shortcomings of the agreement and the decision");
        _withdrawn = NotApplicable("Withdrawn", "заявка отозвана", "the application is withdrawn");
        _notAsked = NotApplicable("NotAsked", "порядок не требует ни согласования учредителя, ни решения коллегиального органа", "the regulation asks neither for the founder's agreement nor for a decision of the collegial body");
        _undated = Indeterminate("Undated", "дата согласования или решения не указана", "the date of the agreement or the decision is not stated");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Application> judgement)
    {
        if (judgement.Knows(_status, out ApplicationStatus status) && status == ApplicationStatus.Withdrawn)
        {
            return judgement.Answer(_withdrawn);
        }

        if (!judgement.Knows(_requirements, out DocumentRequirements? requirements))
        {
            return judgement.Unknown();
        }

        if (!requirements.Documents.Any(Asks))
        {
            return judgement.Answer(_notAsked);
        }

        if (!judgement.Knows(_version, out ApplicationVersion? version))
        {
            return judgement.Unknown();
        }

        int count = 0;
        foreach (ApplicationShortcoming found in FormalCheck.Of(version, requirements).Shortcomings)
        {
            if (IsOurs(found))
            {
                count++;
                judgement.Cite(string.Create(CultureInfo.InvariantCulture, $"Versions[{version.Number - 1}].Documents"), found.Russian, found.English);
            }
        }

        return count == 0 && version.Documents.Any(document => document.Date is null && IsAgreement(document.Kind))
            ? judgement.Answer(_undated)
            : judgement.Compare(_shortcomings, count, 0);
    }

    private static bool Asks(RequiredDocument document) => document.NeedsFounder || IsAgreement(document.Kind);

    private static bool IsAgreement(ApplicationDocumentKind kind) => kind is ApplicationDocumentKind.FounderAgreement or ApplicationDocumentKind.CollegialExtract;

    private static bool IsOurs(ApplicationShortcoming found) => found.Kind == ShortcomingKind.FounderAbsent
        || (IsAgreement(found.Document)
            && found.Kind is ShortcomingKind.Missing or ShortcomingKind.SignatureAbsent or ShortcomingKind.WrongSigner or ShortcomingKind.Undated or ShortcomingKind.DatedAfterSubmission);
}
