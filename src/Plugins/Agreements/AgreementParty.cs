using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Agreements;

/// <summary>A party of an agreement (сторона), with who acts for it and what it undertakes.</summary>
public sealed class AgreementParty
{
    private static readonly NounPhrase Charter = NounPhrase.Of("устав").With(GrammaticalCase.Genitive, "устава");

    /// <summary>Gets the organization; its ИНН and ОГРН are printed, or a line where they are not known.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets who acts for it; the name in full and the gender are needed for «в лице директора …, действующей …».</summary>
    public required Official Representative { get; init => field = value ?? throw new ArgumentNullException(nameof(Representative)); }

    /// <summary>Gets what the representative acts on (основание полномочий), in the nominative: «устав», «доверенность от 1 сентября 2026 г. № 5».</summary>
    /// <value>The default, also for <see langword="null"/>, is «устав».</value>
    [AllowNull]
    public NounPhrase ActsOn { get; init => field = value ?? Charter; } = Charter;

    /// <summary>Gets what the agreement calls it, in the nominative, without quotation marks: «Базовая организация».</summary>
    /// <value>The default is <see langword="null"/>: «Сторона 1», «Сторона 2».</value>
    public string? Designation { get; init => field = value is null ? null : PrintableText.Require(value, "AgreementParty.Designation"); }

    /// <summary>Gets the address.</summary>
    /// <value>The default is <see langword="null"/>: a line to fill it in.</value>
    public string? Address { get; init => field = value is null ? null : PrintableText.Require(value, "AgreementParty.Address"); }

    /// <summary>Gets what it undertakes (обязанности), each in the infinitive: «предоставить оборудование лаборатории».</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Obligations
    {
        get;
        init => field = value.IsDefault ? [] : [.. value.Select(text => PrintableText.Require(text, "AgreementParty.Obligations"))];
    } = [];
}
