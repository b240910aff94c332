using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>An application for a status (заявка), through all its versions.</summary>
/// <remarks>
/// Steps go forward in time: a version is submitted, returned for completion, submitted anew; the applicant may withdraw at any time.
/// What comes after the formal check (expertise, council, decision) refers to the application by its key.
/// </remarks>
public sealed class Application
{
    /// <summary>Gets the key.</summary>
    public required Id<Application> Id { get; init => field = Id<Application>.Require(value, "Application.Id"); }

    /// <summary>Gets who applies (соискатель).</summary>
    public required Holder Applicant { get; init => field = value ?? throw new ArgumentNullException(nameof(Applicant)); }

    /// <summary>Gets the registration.</summary>
    /// <value>Not before the first submission. The default is <see langword="null"/>: not registered yet.</value>
    public ApplicationRegistration? Registration
    {
        get;
        init
        {
            field = value;
            RequireOrder();
        }
    }

    /// <summary>Gets the versions, the first submission first.</summary>
    /// <value>At least one, numbered 1, 2, 3…; each but the last was returned, and the next was submitted not before that.</value>
    public required ImmutableArray<ApplicationVersion> Versions
    {
        get;
        init
        {
            field = GivenList.Some(value, "Application.Versions", "Give the first submission as version 1.");
            RequireSequence(field);
            RequireOrder();
        }
    }

    /// <summary>Gets the withdrawal.</summary>
    /// <value>Not before the last submission or return. The default is <see langword="null"/>: not withdrawn.</value>
    public ApplicationWithdrawal? Withdrawal
    {
        get;
        init
        {
            field = value;
            RequireOrder();
        }
    }

    /// <summary>Gets the last version.</summary>
    public ApplicationVersion Current => Versions[^1];

    /// <summary>Gets the theme of the last version.</summary>
    public string Theme => Current.Theme;

    /// <summary>Gets the moment of the first submission, which the window and the order of submission go by.</summary>
    public LocalDateTime FirstSubmittedAt => Versions[0].SubmittedAt;

    /// <summary>Gets where it stands.</summary>
    public ApplicationStatus Status => Withdrawal is not null ? ApplicationStatus.Withdrawn
        : Current.Return is not null ? ApplicationStatus.ReturnedForCompletion : ApplicationStatus.Submitted;

    /// <summary>Answers the application with its registration.</summary>
    /// <exception cref="InvalidOperationException">It is registered already.</exception>
    /// <exception cref="ArgumentException"><paramref name="registration"/> is before the first submission.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> is <see langword="null"/>.</exception>
    public Application Register(ApplicationRegistration registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        return Registration is { } earlier
            ? throw new InvalidOperationException($"Application {Id} is registered under № {earlier.Number} already. A new version keeps the number.")
            : new() { Id = Id, Applicant = Applicant, Versions = Versions, Withdrawal = Withdrawal, Registration = registration };
    }

    /// <summary>Answers the application with its last version returned for completion.</summary>
    /// <exception cref="InvalidOperationException">It is not <see cref="ApplicationStatus.Submitted"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="returned"/> is before the submission.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="returned"/> is <see langword="null"/>.</exception>
    public Application ReturnForCompletion(ApplicationReturn returned)
    {
        ArgumentNullException.ThrowIfNull(returned);
        Require(ApplicationStatus.Submitted, "returned for completion");
        ApplicationVersion current = Current;
        return With(Versions.SetItem(Versions.Length - 1, new()
        {
            Number = current.Number,
            SubmittedAt = current.SubmittedAt,
            Theme = current.Theme,
            RequestedKind = current.RequestedKind,
            RequestedLevel = current.RequestedLevel,
            RequestedTerm = current.RequestedTerm,
            Passport = current.Passport,
            Documents = current.Documents,
            Return = returned,
        }));
    }

    /// <summary>Answers the application with a new version; the earlier ones stay as they are.</summary>
    /// <exception cref="InvalidOperationException">It is not <see cref="ApplicationStatus.ReturnedForCompletion"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="version"/> has not the next number, or was submitted before the return.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public Application Resubmit(ApplicationVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        Require(ApplicationStatus.ReturnedForCompletion, "resubmitted");
        return With(Versions.Add(version));
    }

    /// <summary>Answers the application as withdrawn.</summary>
    /// <exception cref="InvalidOperationException">It is withdrawn already.</exception>
    /// <exception cref="ArgumentException"><paramref name="withdrawal"/> is before the last submission or return.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="withdrawal"/> is <see langword="null"/>.</exception>
    public Application Withdraw(ApplicationWithdrawal withdrawal)
    {
        ArgumentNullException.ThrowIfNull(withdrawal);
        return Withdrawal is { } earlier
            ? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Application {Id} is withdrawn since {earlier.WithdrawnAt:uuuu-MM-dd HH:mm} already."))
            : new() { Id = Id, Applicant = Applicant, Versions = Versions, Registration = Registration, Withdrawal = withdrawal };
    }

    /// <summary>Answers how a returned version was cured by the next one.</summary>
    /// <param name="versionNumber">The version that was returned.</param>
    /// <param name="requirements">What both versions are checked against.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version, or it was not returned.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="requirements"/> is <see langword="null"/>.</exception>
    public CureOutcome Cure(int versionNumber, DocumentRequirements requirements) =>
        versionNumber >= 1 && versionNumber <= Versions.Length && Versions[versionNumber - 1].Return is { } returned
            ? new(returned, FormalCheck.Of(Versions[versionNumber - 1], requirements), Versions.Length == versionNumber ? null : Versions[versionNumber], requirements)
            : throw new ArgumentOutOfRangeException(
                nameof(versionNumber), versionNumber, $"Application {Id} has no version of that number that was returned. Only what was returned can be cured.");

    /// <summary>Answers the key and the theme.</summary>
    public override string ToString() => $"{Id} «{Theme}»";

    private static void RequireSequence(ImmutableArray<ApplicationVersion> versions)
    {
        for (int i = 0; i < versions.Length; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"Application.Versions[{i}]");
            if (versions[i].Number != i + 1)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{at} has the number {versions[i].Number}. Number the versions 1, 2, 3… in their order: give {i + 1}."), nameof(versions));
            }

            if (i > 0 && (versions[i - 1].Return is not { } returned || versions[i].SubmittedAt < returned.ReturnedAt))
            {
                throw new ArgumentException($"{at} follows a version that was not returned before it was submitted. Give the return of the earlier version.", nameof(versions));
            }
        }
    }

    private Application With(ImmutableArray<ApplicationVersion> versions) =>
        new() { Id = Id, Applicant = Applicant, Versions = versions, Registration = Registration, Withdrawal = Withdrawal };

    private void Require(ApplicationStatus status, string step)
    {
        if (Status != status)
        {
            throw new InvalidOperationException($"Application {Id} is {Status} and cannot be {step}. That takes an application that is {status}.");
        }
    }

    // Whichever property is set last is checked against the others.
    private void RequireOrder()
    {
        if (Versions.IsDefault)
        {
            return;
        }

        if (Registration is { } registration && registration.RegisteredAt < FirstSubmittedAt)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Application.Registration is of {registration.RegisteredAt:uuuu-MM-dd HH:mm}, before the submission at {FirstSubmittedAt:uuuu-MM-dd HH:mm}. Correct one of the two."), nameof(Registration));
        }

        LocalDateTime last = Current.Return?.ReturnedAt ?? Current.SubmittedAt;
        if (Withdrawal is { } withdrawal && withdrawal.WithdrawnAt < last)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Application.Withdrawal is of {withdrawal.WithdrawnAt:uuuu-MM-dd HH:mm}, before the last step at {last:uuuu-MM-dd HH:mm}. Correct one of the two."), nameof(Withdrawal));
        }
    }
}
