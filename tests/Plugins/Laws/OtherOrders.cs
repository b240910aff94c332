using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using InnovationDomain.Testing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Laws;

/// <summary>Orders that approve a register and orders on measures; drafts without signer and deadlines among them.</summary>
internal static class OtherOrders
{
    private static readonly LocalDate SignedOn = new(2026, 9, 2);

    public static IEnumerable<Law> Laws =>
    [
        .. DocumentLaws.For(new RegisterApprovalOrderPlugin(), PluginLaws.Setup<RegisterApprovalOrder>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Registers(isExtreme: false)),
            Extremes = Registers(isExtreme: true),
            Contexts = _ => [new() { SignedOn = SignedOn }, new() { SignedOn = SignedOn, RegistrationNumber = "112-од" }, new() { SignedOn = SignedOn, IsDraft = true }],
            Facts = (order, context) =>
            [
                .. context.IsDraft ? Array.Empty<DocumentFact>() : [SignedOn], .. Drawn.Said(order.Frame), .. order.Repealed.SelectMany(act => new DocumentFact[] { act.Date, act.Number, act.Title! }),
                .. order.Register.Register.Platforms.SelectMany(platform => Drawn.Said(platform.Holder).Concat(Drawn.Said([platform.Theme])).Concat(Drawn.People(platform).Select(DocumentFact.Of))),
            ],
        }),
        .. DocumentLaws.For(new MeasuresOrderPlugin(), PluginLaws.Setup<MeasuresOrder>(PluginLaws.Few, hasGaps: true) with
        {
            Subjects = Arb.From(Measures(isExtreme: false)),
            Extremes = Measures(isExtreme: true),
            Contexts = order => order.Measures.Any(measure => measure.DueOn is null) ? [new() { SignedOn = SignedOn, IsDraft = true }] : [new() { SignedOn = SignedOn }, new() { SignedOn = SignedOn, RegistrationNumber = "112-од" }],
            Facts = (order, context) =>
            [
                .. context.IsDraft ? Array.Empty<DocumentFact>() : [SignedOn], .. Drawn.Said(order.Frame), DocumentFact.Of(order.Purpose, GrammaticalCase.Genitive), DocumentFact.Of(order.Purpose, GrammaticalCase.Dative),
                .. Drawn.Said(order.Findings.Select(finding => finding.Text)), .. order.Measures.SelectMany(Said), .. order.Grounds.SelectMany(ground => new DocumentFact[] { ground.Date, ground.Number }),
            ],
        }),
    ];

    private static IEnumerable<DocumentFact> Said(OrganizationalMeasure measure) =>
    [
        Documents.Language.EndMarks.Strip(measure.Action), .. Drawn.Said([measure.ResultingDocument]), .. measure.DueOn is { } due ? new DocumentFact[] { due } : [],
        measure.Executor is { } executor ? DocumentFact.Of(executor.Name, GrammaticalCase.Dative) : DocumentFact.Of(measure.Executors!, GrammaticalCase.Dative),
        .. Drawn.Said(measure.Controller),
    ];

    private static Gen<RegisterApprovalOrder> Registers(bool isExtreme) =>
        from frame in Drawn.Frames(SignedOn, isExtreme)
        from count in isExtreme ? Gen.Elements(1, 2, 100) : Gen.Choose(1, 5)
        from platforms in Drawn.Any<InnovationPlatform>(isExtreme).ListOf(count)
        from act in Drawn.Any<LegalAct>(isExtreme)
        from order in Gen.Elements(Enum.GetValues<RegisterOrder>())
        select new RegisterApprovalOrder
        {
            Frame = frame,
            Register = new()
            {
                Keeper = frame.Issuer,
                Register = new() { Platforms = [.. platforms.Select((platform, i) => Process.Held(platform.With(given => given.History, []).With(given => given.Id, FormattableString.Invariant($"П-{i + 1}")), FormattableString.Invariant($"{i + 1}")))] },
                Day = SignedOn,
                Order = order,
            },
            Repealed = act is { Kind: LegalActKind.Order or LegalActKind.Directive or LegalActKind.Decree, Title: not null } && act.Date <= SignedOn ? [act] : [],
        };

    private static Gen<MeasuresOrder> Measures(bool isExtreme) =>
        from frame in Drawn.Frames(SignedOn, isExtreme)
        from purpose in Drawn.Any<NounPhrase>(isExtreme)
        from count in Drawn.Counts(isExtreme)
        from actions in Drawn.Texts(isExtreme).ListOf(count)
        from executors in Drawn.Any<Official>(isExtreme).ListOf(3)
        from controller in Drawn.Any<Official>(isExtreme)
        from basis in Drawn.Any<LegalReference>(isExtreme)
        from certainty in Gen.Elements(Enum.GetValues<Certainty>())
        from parts in Gen.Choose(0, 15)
        select new MeasuresOrder
        {
            Frame = parts % 4 == 0 ? frame.With(given => given.Signer, null) : frame,
            Purpose = purpose,
            Grounds = parts / 2 % 2 == 0 ? [] : [DocumentReference.Of(RecordKind.Protocol, new LocalDate(2026, 8, 28), "4", "2")],
            Findings = parts / 4 % 2 == 0 ? [] : [.. actions.Take(4).Select((text, i) => new EvaluationFinding { Id = FormattableString.Invariant($"В-{i + 1}"), Text = text, Basis = basis, Certainty = certainty })],
            Measures =
            [
                .. actions.Select((action, i) => new OrganizationalMeasure
                {
                    Action = action,
                    Executor = i % 4 == 3 ? null : executors[i % 3],
                    Executors = i % 4 == 3 ? "руководители площадок" : null,
                    DueOn = parts % 4 == 0 && i == 0 ? null : SignedOn.PlusDays(10 + i),
                    ResultingDocument = i % 2 == 0 ? null : "аналитическая справка",
                    Controller = i % 3 == 0 ? controller : null,
                    Findings = parts / 4 % 2 == 0 || i > 0 ? [] : ["В-1"],
                }),
            ],
        };
}
