using FsCheck;
using InnovationDomain.Applications;

namespace InnovationDomain.Testing;

// Applications and what is required of them.
public static partial class InnovationArbitraries
{
    /// <summary>Version after version, each after the return of the one before; any of them may be the one that is left.</summary>
    public static Arbitrary<Application> Applications() => Values.Plausible<Application>();

    /// <summary>A version with most of the documents that some known requirements ask for.</summary>
    public static Arbitrary<ApplicationVersion> ApplicationVersions() => Values.Plausible<ApplicationVersion>();

    /// <summary>A document, dated or not, signed or not, on paper or in copies.</summary>
    public static Arbitrary<ApplicationDocument> ApplicationDocuments() => Values.Plausible<ApplicationDocument>();

    /// <summary>The passport of the project, filled in parts.</summary>
    public static Arbitrary<ApplicationPassport> ApplicationPassports() => Values.Plausible<ApplicationPassport>();

    /// <summary>A number and a moment.</summary>
    public static Arbitrary<ApplicationRegistration> ApplicationRegistrations() => Values.Plausible<ApplicationRegistration>();

    /// <summary>Reasons, often with the last day to cure.</summary>
    public static Arbitrary<ApplicationReturn> ApplicationReturns() => Values.Plausible<ApplicationReturn>();

    /// <summary>A moment, often with a reason.</summary>
    public static Arbitrary<ApplicationWithdrawal> ApplicationWithdrawals() => Values.Plausible<ApplicationWithdrawal>();

    /// <summary>A format, often with the digest of the file.</summary>
    public static Arbitrary<ElectronicCopy> ElectronicCopies() => Values.Plausible<ElectronicCopy>();

    /// <summary>What is asked of one document.</summary>
    public static Arbitrary<RequiredDocument> RequiredDocuments() => Values.Plausible<RequiredDocument>();

    /// <summary>The known requirements, and others; each kind of document once.</summary>
    public static Arbitrary<DocumentRequirements> DocumentRequirementLists() => Values.Plausible<DocumentRequirements>();

    /// <summary>Three weeks to two months; on request a day.</summary>
    public static Arbitrary<ApplicationWindow> ApplicationWindows() => Values.Plausible<ApplicationWindow>();

    /// <summary>From the first quarter to the second; on request across the year and on 29 February.</summary>
    public static Arbitrary<RecurringWindow> RecurringWindows() => Values.Plausible<RecurringWindow>();

    /// <summary>A window with applications, one in ten of which is late.</summary>
    public static Arbitrary<ApplicationRound> ApplicationRounds() => Values.Plausible<ApplicationRound>();

    /// <summary>An appeal that is decided after it was filed, or not yet.</summary>
    public static Arbitrary<Appeal> Appeals() => Values.Plausible<Appeal>();

    /// <summary>A decision with its reason.</summary>
    public static Arbitrary<AppealDecision> AppealDecisions() => Values.Plausible<AppealDecision>();

    /// <summary>What may be appealed, and before how many.</summary>
    public static Arbitrary<AppealPolicy> AppealPolicies() => Values.Plausible<AppealPolicy>();
}
