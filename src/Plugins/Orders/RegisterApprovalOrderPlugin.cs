using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Composes the order that approves the register of platforms as of a day (приказ об утверждении реестра), with the register as its approved appendix, and repeals the earlier ones.</summary>
/// <remarks>The approval mark of the appendix stands beside the mark of the appendix, as practice has it; the standard was not read on it.</remarks>
public sealed class RegisterApprovalOrderPlugin : IDocumentPlugin<RegisterApprovalOrder>
{
    /// <summary>The id of the plugin: «register-approval-order».</summary>
    public const string PluginId = "register-approval-order";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date or one before the day of the register, the order rests on no act or on one that is not in force, the register has neither a platform nor a composition,
    /// or an act to be repealed has no title, is dated after the order, or is none that an order repeals.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(RegisterApprovalOrder subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var forms = new DerivedForms(context.Morphology);
        var text = new RegisterText(subject.Register, forms);
        Check(subject, text, context);
        PlatformTable list = text.List;
        OfficialDocument document = OrderComposition.Compose(
            subject.Frame,
            context,
            $"Об утверждении реестра {text.Object}",
            default,
            [new($"Утвердить реестр {text.Object} (приложение)."), .. Repeal(subject.Repealed)],
            [
                new()
                {
                    Title = $"Реестр {text.Object}",
                    Approval = OrderComposition.Approval("реестр", subject.Frame, context, forms),
                    Orientation = list.Orientation,
                    Body = [list.ToTable(), new Paragraph("Количество площадок по видам статуса:"), .. text.Summary()],
                },
            ],
            forms);
        forms.RequireSure();
        return document;
    }

    private static void Check(RegisterApprovalOrder order, RegisterText text, CompositionContext context)
    {
        var faults = new FactFaults();
        OrderComposition.Check(order.Frame, context, faults);
        faults.AddIf(order.Frame.Basis.IsEmpty, "The order rests on nothing. Give the acts, OrderFrame.Basis.");
        faults.AddIf(context.SignedOn < order.Register.Day, $"The register is as of {OrderComposition.Iso(order.Register.Day)}, after the order is signed. Correct RegisterOfDay.Day or CompositionContext.SignedOn.");
        faults.AddIf(text.Sections.IsEmpty, $"No status is held on {OrderComposition.Iso(order.Register.Day)}, and no composition is stated: there is nothing to approve. Give RegisterOfDay.Register or RegisterOfDay.Composition.");
        for (int i = 0; i < order.Repealed.Length; i++)
        {
            LegalAct act = order.Repealed[i];
            string at = string.Create(CultureInfo.InvariantCulture, $"RegisterApprovalOrder.Repealed[{i}] is «{act}»");
            faults.AddIf(act.Kind is not (LegalActKind.Order or LegalActKind.Directive or LegalActKind.Decree), $"{at}, which an order does not repeal. Give an order, a directive or a decree.");
            faults.AddIf(act.Title is null, $"{at} without its title, by which a repealed act is known. Give LegalAct.Title.");
            faults.AddIf(act.Date > context.SignedOn, $"{at}, which is dated after the order. Correct one of the dates.");
        }

        faults.ThrowIfAny();
    }

    private static IEnumerable<Clause> Repeal(ImmutableArray<LegalAct> acts)
    {
        if (acts is [var only])
        {
            yield return new($"Признать утратившим силу {only.Cite(GrammaticalCase.Accusative)}.");
        }
        else if (acts.Length > 1)
        {
            yield return new("Признать утратившими силу:", [new ClauseList([.. acts.Select(act => new Clause($"{Letters.Capitalized(act.Cite(GrammaticalCase.Accusative))}."))])]);
        }
    }
}
