using System.Collections.Immutable;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Agreements;

/// <summary>The facts of an agreement of a network: which of the two it is, the parties, what about, for how long.</summary>
public sealed class NetworkAgreement
{
    /// <summary>Gets which of the two it is.</summary>
    public required AgreementKind Kind
    {
        get;
        init => field = Enum.IsDefined(value) ? value
            : throw new ArgumentOutOfRangeException(nameof(Kind), value, "NetworkAgreement.Kind is not one of the named values of AgreementKind. Take one of these.");
    }

    /// <summary>Gets the parties, the one that leads first.</summary>
    /// <value>At least two.</value>
    public required ImmutableArray<AgreementParty> Parties
    {
        get;
        init => field = Given.Complete(value, "NetworkAgreement.Parties") is { Length: >= 2 } parties ? parties
            : throw new ArgumentException("NetworkAgreement.Parties has fewer than two parties. Give all of them.", nameof(Parties));
    }

    /// <summary>Gets what the agreement is about, in the nominative after «Предметом … является»: «совместная работа по проекту «Школьная лаборатория данных»».</summary>
    public required string Subject { get; init => field = PrintableText.Require(value, "NetworkAgreement.Subject"); }

    /// <summary>Gets the programmes that are carried out together: name, kind, level, focus.</summary>
    /// <value>At least one in a <see cref="AgreementKind.NetworkFormContract"/>, none in a <see cref="AgreementKind.NetworkCooperationAgreement"/>. The default is none.</value>
    public ImmutableArray<string> Programs
    {
        get;
        init => field = value.IsDefault ? [] : [.. value.Select(text => PrintableText.Require(text, "NetworkAgreement.Programs"))];
    } = [];

    /// <summary>Gets the acts that the parties go by.</summary>
    /// <value>The default is none; a contract on the network form names article 15 of ФЗ-273 in any case.</value>
    public ImmutableArray<LegalReference> Basis { get; init => field = Given.Complete(value, "NetworkAgreement.Basis"); } = [];

    /// <summary>Gets the days of the agreement (срок действия).</summary>
    public required DateInterval Term { get; init => field = value ?? throw new ArgumentNullException(nameof(Term)); }

    /// <summary>Gets further clauses of the parties (прочие условия), each a sentence.</summary>
    /// <value>The default is none: what the parties did not agree is not invented.</value>
    public ImmutableArray<string> FurtherTerms
    {
        get;
        init => field = value.IsDefault ? [] : [.. value.Select(text => PrintableText.Require(text, "NetworkAgreement.FurtherTerms"))];
    } = [];

    /// <summary>Gets the place: «г. Лесногорск».</summary>
    public required string Place { get; init => field = PrintableText.Require(value, "NetworkAgreement.Place"); }
}
