using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Records;
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

    public static void CheckDate(string what, DocumentReference reference, CompositionContext context, FactFaults faults) =>
        faults.AddIf(reference.Date > context.SignedOn, $"{what} is «{reference}», which is dated after the order. Correct one of the dates.");

    /// <param name="frame">What all orders have in common.</param>
    /// <param name="context">The facts of the document.</param>
    /// <param name="title">The title.</param>
    /// <param name="reasons">What the preamble says besides the acts: «на основании …»; the purpose, «в целях …», goes before the acts.</param>
    /// <param name="decisions">The points that decide.</param>
    /// <param name="appendices">The appendices.</param>
    /// <param name="morphology">The engine.</param>
    public static OfficialDocument Compose(
        OrderFrame frame, CompositionContext context, string title, (string? Purpose, string? Ground) reasons, IEnumerable<Clause> decisions, ImmutableArray<Appendix> appendices, IMorphology morphology)
    {
        string? preamble = Preamble(frame, reasons.Purpose, reasons.Ground);
        DispositiveWord? word = OrderForm.DispositiveWord(frame);
        var points = new ClauseList([.. decisions, .. frame.Instructions.Select(instruction => ToClause(instruction, frame.Issuer, morphology)), Control(frame, morphology)]);
        return new()
        {
            Organizations = [frame.Issuer],
            Kind = OrderForm.Kind(frame),
            Date = context.SignedOn!.Value,
            IsDraft = context.IsDraft,
            RegistrationNumber = context.RegistrationNumber,
            Place = frame.Place,
            Title = title,
            Preamble = word is null ? null : new(preamble, word),
            Body = word is null && preamble is not null ? [new Paragraph($"{preamble}:"), points] : [points],
            Appendices = appendices,
            Signatures = [SignerText.Of(frame.Signer, morphology)],
        };
    }

    /// <summary>The mark of an appendix that the order approves: «УТВЕРЖДЕН приказом Управления образования от 12 мая 2026 г. № 112-од».</summary>
    public static ApprovalMark Approval(NounPhrase document, OrderFrame frame, CompositionContext context, IMorphology morphology) => new(
    [
        Participle.Approved.Mark(document),
        $"{ReferenceText.Name(frame.Form, GrammaticalCase.Instrumental)} {morphology.Decline(frame.Issuer.NameInText, GrammaticalCase.Genitive).Text}",
        $"от {(context.IsDraft ? "____________" : RussianDate.ForRequisite(context.SignedOn!.Value))} № {context.RegistrationNumber ?? "____"}",
    ]);

    /// <summary>A point that charges an executor, named in the dative, with what stands in the infinitive; several tasks are points of their own.</summary>
    public static Clause Charge(string executor, IReadOnlyList<string> tasks)
    {
        string capitalized = Letters.Capitalized(executor);
        return tasks is [var only]
            ? new(Letters.Sentence($"{capitalized}{(EndsWithParticiple(capitalized) ? "," : "")} {Letters.InSentence(only)}"))
            : new($"{capitalized}:", [new ClauseList([.. tasks.Select(task => new Clause(Letters.Sentence(Letters.Capitalized(task))))])]);
    }

    public static string Executor(Official? official, NounPhrase? officials, Organization issuer, IMorphology morphology) => official is not null
        ? OfficialText.In(GrammaticalCase.Dative, official, issuer, morphology)
        : morphology.Decline(officials!, GrammaticalCase.Dative, Animacy.Animate).Text;

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string? Preamble(OrderFrame frame, string? purpose, string? ground)
    {
        string acts = string.Join(", ", frame.Basis.Select(reference => reference.Cite(GrammaticalCase.Instrumental)));
        string? basis = acts.Length > 0 ? $"в соответствии {Preposition.With.Put(acts)}" : null;
        string whole = string.Join(", ", new[] { purpose, basis, ground }.Where(part => part is not null));
        return whole.Length > 0 ? Letters.Capitalized(whole) : null;
    }

    private static Clause ToClause(OrderInstruction instruction, Organization issuer, IMorphology morphology) =>
        Charge(Executor(instruction.Official, instruction.Officials, issuer, morphology), [.. instruction.Tasks.Select(task => task.ToString())]);

    // «Руководителям организаций, указанных в перечне, представить …»: what a comma opened, a comma closes; «школам, лицеям представить» has nothing to close.
    public static bool EndsWithParticiple(string executor)
    {
        int comma = executor.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && executor[(comma + 2)..].Split(' ')[0] is [.., 'ы' or 'и', 'х' or 'м'];
    }

    private static Clause Control(OrderFrame frame, IMorphology morphology)
    {
        string control = $"Контроль за исполнением настоящего {ReferenceText.Name(frame.Form, GrammaticalCase.Genitive)}";
        return new(frame.Controller is { } controller
            ? Letters.Sentence($"{control} возложить на {OfficialText.In(GrammaticalCase.Accusative, controller, frame.Issuer, morphology)}")
            : frame.Signer is null ? $"{control} возложить на {Signature.ToFill.Name}."
            : $"{control} оставляю за собой.");
    }
}
