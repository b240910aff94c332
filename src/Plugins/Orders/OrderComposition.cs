using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Orders;

/// <summary>The skeleton of an order: preamble, the points that decide, instructions, control, signature.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97 names the parts; their wording is the practice of agencies and ministries.</remarks>
internal static class OrderComposition
{
    public static void Check(OrderFrame frame, CompositionContext context, FactFaults faults)
    {
        if (context.SignedOn is not { } signedOn)
        {
            faults.Add("The order has no date. Give CompositionContext.SignedOn: acts are cited as they are in force on it.");
            return;
        }

        for (int i = 0; i < frame.Basis.Length; i++)
        {
            LegalAct act = frame.Basis[i].Act;
            faults.AddIf(act.Date > signedOn || !act.IsInForceOn(signedOn),
                string.Create(CultureInfo.InvariantCulture, $"OrderFrame.Basis[{i}] is «{act}», which is not in force on {Iso(signedOn)}, the date of the order. Cite the act that is."));
        }

        foreach (OrderTask task in frame.Instructions.SelectMany(instruction => instruction.Tasks).Where(task => task.DueOn < signedOn))
        {
            faults.Add($"«{task.Action}» is due on {Iso(task.DueOn!.Value)}, before {Iso(signedOn)}, the date of the order. Correct one of the two.");
        }
    }

    public static OfficialDocument Compose(
        OrderFrame frame, CompositionContext context, string title, string? ground, IEnumerable<Clause> decisions, ImmutableArray<Appendix> appendices, IMorphology morphology) => new()
        {
            Organizations = [frame.Issuer],
            Kind = DocumentKind.Order,
            Date = context.SignedOn!.Value,
            RegistrationNumber = context.RegistrationNumber,
            Place = frame.Place,
            Title = title,
            Preamble = new(Preamble(frame, ground), DispositiveWord.Order),
            Body = [new ClauseList([.. decisions, .. frame.Instructions.Select(instruction => ToClause(instruction, frame.Issuer, morphology)), Control(frame, morphology)])],
            Appendices = appendices,
            Signatures = [Signature.Of(frame.Signer, morphology: morphology)],
        };

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string? Preamble(OrderFrame frame, string? ground)
    {
        string acts = string.Join(", ", frame.Basis.Select(reference => reference.Cite(GrammaticalCase.Instrumental)));
        string? basis = acts.Length > 0 ? $"в соответствии {Preposition.With.Put(acts)}" : null;
        string whole = string.Join(", ", new[] { basis, ground }.Where(part => part is not null));
        return whole.Length > 0 ? Letters.Capitalized(whole) : null;
    }

    private static Clause ToClause(OrderInstruction instruction, Organization issuer, IMorphology morphology)
    {
        string executor = Letters.Capitalized(instruction.Official is { } official
            ? OfficialText.In(GrammaticalCase.Dative, official, issuer, morphology)
            : morphology.Decline(instruction.Officials!, GrammaticalCase.Dative, Animacy.Animate).Text);
        return instruction.Tasks is [var only]
            ? new(Letters.Sentence($"{executor}{(EndsWithParticiple(executor) ? "," : "")} {Letters.InSentence(only.ToString())}"))
            : new($"{executor}:", [new ClauseList([.. instruction.Tasks.Select(task => new Clause(Letters.Sentence(Letters.Capitalized(task.ToString()))))])]);
    }

    // «Руководителям организаций, указанных в перечне, представить …»: what a comma opened, a comma closes; «школам, лицеям представить» has nothing to close.
    public static bool EndsWithParticiple(string executor)
    {
        int comma = executor.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && executor[(comma + 2)..].Split(' ')[0] is [.., 'ы' or 'и', 'х' or 'м'];
    }

    private static Clause Control(OrderFrame frame, IMorphology morphology) => new(frame.Controller is { } controller
        ? Letters.Sentence($"Контроль за исполнением настоящего приказа возложить на {OfficialText.In(GrammaticalCase.Accusative, controller, frame.Issuer, morphology)}")
        : "Контроль за исполнением настоящего приказа оставляю за собой.");
}
