using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Agreements;

/// <summary>Composes the agreements of a network: a contract on the network form of programmes (договор о сетевой форме), or an agreement on cooperation (соглашение о сетевом взаимодействии).</summary>
/// <remarks>
/// The model form of the contract (order of 5 August 2020 № 882/391) is known from memory only and is not reproduced: compare the clauses of a contract with it before signing.
/// Without <see cref="CompositionContext.SignedOn"/> the document is a draft with a line for the date.
/// </remarks>
public sealed class NetworkAgreementPlugin : IDocumentPlugin<NetworkAgreement>
{
    /// <summary>The id of the plugin: «network-agreement».</summary>
    public const string PluginId = "network-agreement";

    // More do not fit side by side.
    private const int PartiesInTable = 2;

    private static readonly DocumentKind Contract = DocumentKind.Of("договор", "договору");
    private static readonly DocumentKind Cooperation = DocumentKind.Of("соглашение", "соглашению");
    private static readonly LegalReference NetworkForm = LegalReference.To(LegalActs.Education).Article("15");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// A contract on the network form names no programme, or a cooperation does; an organization is a party twice or two parties have one designation; a party of a contract undertakes nothing;
    /// the gender of a representative or of the head of an organization's name is not known; the term is over when the agreement is signed.
    /// </exception>
    /// <exception cref="UnknownFormException">The genitive of a post, a name, an organization or of what a representative acts on is not surely known.</exception>
    public OfficialDocument Compose(NetworkAgreement subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        (AgreementParty Party, string Designation)[] parties = [.. subject.Parties.Select((party, i) => (party, party.Designation ?? string.Create(CultureInfo.InvariantCulture, $"Сторона {i + 1}")))];
        Check(subject, parties, context);
        var forms = new DerivedForms(context.Morphology);
        var document = new OfficialDocument
        {
            Organizations = [.. subject.Parties.Select(party => party.Organization)],
            Kind = subject.Kind == AgreementKind.NetworkFormContract ? Contract : Cooperation,
            Date = context.SignedOn ?? subject.Term.Start,
            IsDraft = context.SignedOn is null,
            RegistrationNumber = context.RegistrationNumber,
            Place = subject.Place,
            Title = subject.Kind == AgreementKind.NetworkFormContract ? "о сетевой форме реализации образовательных программ" : "о сетевом взаимодействии",
            Body = [Opening(subject, parties, forms), new ClauseList([.. Clauses(subject, parties)]), .. parties.Chunk(PartiesInTable).Select(PartyText.Requisites)],
            Signatures = [.. subject.Parties.Select(party => PartyText.Signature(party, forms))],
            SignatureArrangement = SignatureArrangement.OnOneLevel,
        };
        forms.RequireSure();
        return document;
    }

    private static Paragraph Opening(NetworkAgreement agreement, (AgreementParty Party, string Designation)[] parties, DerivedForms morphology)
    {
        string[] openings = [.. parties.Select(entry => PartyText.Opening(entry.Party, entry.Designation, morphology))];
        string named = openings is [var one, var other]
            ? $"{one}, с одной стороны, и {other}, с другой стороны"
            : $"{string.Join(", ", openings[..^1])}, и {openings[^1]}";
        LegalReference[] basis = [.. agreement.Kind == AgreementKind.NetworkFormContract ? [NetworkForm] : Array.Empty<LegalReference>(), .. agreement.Basis];
        string acts = basis.Length == 0 ? "" : $" в соответствии {Preposition.With.Put(string.Join(", ", basis.Select(reference => reference.Cite(GrammaticalCase.Instrumental))))}";
        string what = agreement.Kind == AgreementKind.NetworkFormContract ? "настоящий договор" : "настоящее соглашение";
        return new($"{named}, совместно именуемые «Стороны»,{acts} заключили {what} о нижеследующем.");
    }

    private static IEnumerable<Clause> Clauses(NetworkAgreement agreement, (AgreementParty Party, string Designation)[] parties)
    {
        bool isContract = agreement.Kind == AgreementKind.NetworkFormContract;
        string genitive = isContract ? "договора" : "соглашения";
        yield return Headed($"Предмет {genitive}",
        [
            new($"Предметом настоящего {genitive} является {EndMarks.Strip(agreement.Subject)}."),
            .. agreement.Programs.IsEmpty ? Array.Empty<Clause>() : [new("В сетевой форме реализуются:", [new DashList(agreement.Programs)])],
        ]);
        Clause[] duties = [.. parties.Where(entry => !entry.Party.Obligations.IsEmpty).Select(entry => new Clause($"«{entry.Designation}» обязуется:", [new DashList(entry.Party.Obligations)]))];
        if (duties.Length > 0)
        {
            yield return Headed("Обязанности Сторон", [.. duties]);
        }

        string instrument = isContract ? "Договор" : "Соглашение";
        yield return Headed($"Срок действия {genitive}", [new($"{instrument} действует {PeriodText.FromTo(agreement.Term)}.")]);
        if (!agreement.FurtherTerms.IsEmpty)
        {
            yield return Headed("Прочие условия", [.. agreement.FurtherTerms.Select(term => new Clause(Letters.Sentence(term)))]);
        }

        yield return Headed("Заключительные положения", [new($"{instrument} составлен{(isContract ? "" : "о")} в {CountedNouns.Copy.Count(parties.Length, GrammaticalCase.Prepositional)}, имеющих равную юридическую силу, по одному для каждой из Сторон.")]);
        yield return new("Реквизиты и подписи Сторон") { IsHeading = true };
    }

    private static Clause Headed(string heading, ImmutableArray<Clause> clauses) => new(heading, [new ClauseList(clauses)]) { IsHeading = true };

    private static void Check(NetworkAgreement agreement, (AgreementParty Party, string Designation)[] parties, CompositionContext context)
    {
        var faults = new FactFaults();
        bool isContract = agreement.Kind == AgreementKind.NetworkFormContract;
        faults.AddIf(isContract && agreement.Programs.IsEmpty, "A contract on the network form names no programme. Give NetworkAgreement.Programs, or take AgreementKind.NetworkCooperationAgreement.");
        faults.AddIf(!isContract && !agreement.Programs.IsEmpty, "A cooperation shares no programme (ФЗ-273, article 15, asks for a contract). Leave NetworkAgreement.Programs out, or take AgreementKind.NetworkFormContract.");
        faults.AddIf(context.SignedOn > agreement.Term.End, $"The term ends on {LocalDatePattern.Iso.Format(agreement.Term.End)}, before the agreement is signed. Correct one of the two.");
        for (int i = 0; i < parties.Length; i++)
        {
            AgreementParty party = parties[i].Party;
            string at = string.Create(CultureInfo.InvariantCulture, $"NetworkAgreement.Parties[{i}]");
            faults.AddIf(parties[..i].Any(other => other.Party.Organization.IsSameAs(party.Organization)), $"{at}, «{party.Organization}», is a party already. Give each once.");
            faults.AddIf(parties[..i].Any(other => other.Designation == parties[i].Designation), $"{at} is called «{parties[i].Designation}», as a party before it. Give each its own AgreementParty.Designation.");
            faults.AddIf(isContract && party.Obligations.IsEmpty, $"{at} undertakes nothing. Give AgreementParty.Obligations: a contract tells what each party does.");
            faults.AddIf(PartyText.ClassOf(party.Organization.Name, context.Morphology) is null, $"The gender of «{party.Organization}» is not known, and «именуемое» agrees with it. State it: NounPhrase.Of(…).WithGender(…).");
            faults.AddIf(context.Morphology.GenderOf(party.Representative.Name) is null, $"The gender of {party.Representative.Name} is not known, and «действующей» agrees with it. State it with the name.");
        }

        faults.ThrowIfAny();
    }
}
