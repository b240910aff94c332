using FsCheck;
using InnovationDomain.Applications;

namespace InnovationDomain.Testing;

// Applications and what is required of them.
public static partial class InnovationArbitraries
{
    /// <summary>Version after version, each after the return of the one before; any of them may be the one that is left.</summary>
    public static Arbitrary<Application> Applications() => Plausible<Application>();

    /// <summary>A version with most of the documents that some known requirements ask for.</summary>
    public static Arbitrary<ApplicationVersion> ApplicationVersions() => Plausible<ApplicationVersion>();

    /// <summary>A document, dated or not, signed or not, on paper or in copies.</summary>
    public static Arbitrary<ApplicationDocument> ApplicationDocuments() => Plausible<ApplicationDocument>();

    /// <summary>The passport of the project, filled in parts.</summary>
    public static Arbitrary<ApplicationPassport> ApplicationPassports() => Plausible<ApplicationPassport>();

    /// <summary>A number and a moment.</summary>
    public static Arbitrary<ApplicationRegistration> ApplicationRegistrations() => Plausible<ApplicationRegistration>();

    /// <summary>Reasons, often with the last day to cure.</summary>
    public static Arbitrary<ApplicationReturn> ApplicationReturns() => Plausible<ApplicationReturn>();

    /// <summary>A moment, often with a reason.</summary>
    public static Arbitrary<ApplicationWithdrawal> ApplicationWithdrawals() => Plausible<ApplicationWithdrawal>();

    /// <summary>A format, often with the digest of the file.</summary>
    public static Arbitrary<ElectronicCopy> ElectronicCopies() => Plausible<ElectronicCopy>();

    /// <summary>What is asked of one document.</summary>
    public static Arbitrary<RequiredDocument> RequiredDocuments() => Plausible<RequiredDocument>();

    /// <summary>The known requirements, and others; each kind of document once.</summary>
    public static Arbitrary<DocumentRequirements> DocumentRequirementLists() => Plausible<DocumentRequirements>();

    /// <summary>Three weeks to two months; on request a day.</summary>
    public static Arbitrary<ApplicationWindow> ApplicationWindows() => Plausible<ApplicationWindow>();

    /// <summary>From the first quarter to the second; on request across the year and on 29 February.</summary>
    public static Arbitrary<RecurringWindow> RecurringWindows() => Plausible<RecurringWindow>();

    /// <summary>A window with applications, one in ten of which is late.</summary>
    public static Arbitrary<ApplicationRound> ApplicationRounds() => Plausible<ApplicationRound>();

    /// <summary>An appeal that is decided after it was filed, or not yet.</summary>
    public static Arbitrary<Appeal> Appeals() => Plausible<Appeal>();

    /// <summary>A decision with its reason.</summary>
    public static Arbitrary<AppealDecision> AppealDecisions() => Plausible<AppealDecision>();

    /// <summary>What may be appealed, and before how many.</summary>
    public static Arbitrary<AppealPolicy> AppealPolicies() => Plausible<AppealPolicy>();
}
