using System.Collections;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using NodaTime;

namespace InnovationDomain.Regulation;

/// <summary>One value of a parameter, with the days it is in force, the day it became known, and the clause it comes from.</summary>
/// <typeparam name="T">What the parameter is: a number of experts, a term, a rubric.</typeparam>
public sealed class ParameterVersion<T>
    where T : notnull
{
    /// <summary>Gets the value.</summary>
    /// <value>Of lists, one that is set.</value>
    public required T Value
    {
        get;
        init => field = value is null ? throw new ArgumentNullException(nameof(Value))
            // The default of an ImmutableArray throws at the first use.
            : value is ICollection && EqualityComparer<T>.Default.Equals(value, default)
                ? throw new ArgumentException("ParameterVersion.Value is a default list. Give its items; an empty list is [].", nameof(Value))
                : value;
    }

    /// <summary>Gets the first day it is in force.</summary>
    public required LocalDate InForceFrom
    {
        get;
        init
        {
            field = StatedDate.Require(value, "ParameterVersion.InForceFrom");
            RequireInterval();
        }
    }

    /// <summary>Gets the first day it is in force no more: the interval is half-open.</summary>
    /// <value>After <see cref="InForceFrom"/>. The default is <see langword="null"/>: no end is known.</value>
    public LocalDate? InForceUntil
    {
        get;
        init
        {
            field = value is { } day ? StatedDate.Require(day, "ParameterVersion.InForceUntil") : null;
            RequireInterval();
        }
    }

    /// <summary>Gets the day from which it could be known: the act's publication, or the entry into the user's system.</summary>
    /// <value>The default is <see langword="null"/>: from the day it came into force.</value>
    public LocalDate? KnownFrom { get; init => field = value is { } day ? StatedDate.Require(day, "ParameterVersion.KnownFrom") : null; }

    /// <summary>Gets the clause it comes from.</summary>
    public required LegalReference Source
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Source), "A parameter cannot exist without the clause it comes from: give a LegalReference.");
    }

    /// <summary>Gets how sure it is that the clause says so.</summary>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "ParameterVersion.Certainty"); }

    /// <summary>Gets the day by which somebody must look whether it still holds.</summary>
    /// <value>The default is <see langword="null"/>: no day is set.</value>
    public LocalDate? ReviewBy { get; init => field = value is { } day ? StatedDate.Require(day, "ParameterVersion.ReviewBy") : null; }

    /// <summary>Gets a remark on the source, in Russian, for who checks it.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Remark { get; init => field = value is null ? null : Wording.PrintableText.Require(value, "ParameterVersion.Remark"); }

    /// <summary>Gets the day from which it counts as known: <see cref="KnownFrom"/>, else <see cref="InForceFrom"/>.</summary>
    public LocalDate Known => KnownFrom ?? InForceFrom;

    /// <summary>Answers whether a day is within the half-open interval.</summary>
    /// <exception cref="ArgumentException">The day is not stated: see <see cref="StatedDate"/>.</exception>
    public bool IsInForceOn(LocalDate day) =>
        StatedDate.Require(day, nameof(day)) is var asked && asked >= InForceFrom && (InForceUntil is not { } until || asked < until);

    /// <summary>Answers whether its review was due before a day.</summary>
    /// <exception cref="ArgumentException">The day is not stated: see <see cref="StatedDate"/>.</exception>
    public bool IsPastReviewOn(LocalDate day) => StatedDate.Require(day, nameof(day)) > ReviewBy;

    /// <summary>Answers the value with its interval: «3 [2021-09-01, 2024-09-01)».</summary>
    public override string ToString() => $"{Value} [{Iso(InForceFrom)}, {(InForceUntil is { } until ? Iso(until) : "…")})";

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    // Whichever bound is set last is checked against the other.
    private void RequireInterval()
    {
        if (InForceFrom != default && InForceUntil is { } until && until <= InForceFrom)
        {
            throw new ArgumentException(
                $"ParameterVersion.InForceUntil is {Iso(until)}, not after InForceFrom, which is {Iso(InForceFrom)}. It is the first day without force: give a later day, or leave it out.", nameof(InForceUntil));
        }
    }
}
