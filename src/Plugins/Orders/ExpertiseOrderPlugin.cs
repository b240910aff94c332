using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Composes the order on expertise, with the experts, their applications and the form of the conclusion as appendices.</summary>
/// <remarks>Source: the parts of a real order (Мурманск, 2021): the commission, the distribution and the form are approved by one order.</remarks>
public sealed class ExpertiseOrderPlugin : IDocumentPlugin<ExpertiseOrder>
{
    /// <summary>The id of the plugin: «expertise-order».</summary>
    public const string PluginId = "expertise-order";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date or one after the expertise begins, an act is not in force on it, no panel is given or no period and the document is no draft, a panel judges an application that is not given or not registered,
    /// or has an expert without a person, or panels follow different rubrics.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(ExpertiseOrder subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Check(subject, context);
        var forms = new DerivedForms(context.Morphology);
        OfficialDocument document = OrderComposition.Compose(
            subject.Frame,
            context,
            Title(subject, forms),
            default,
            [
                new($"Провести {(subject.Period is { } period ? PeriodText.FromTo(period) : "с ____________ по ____________")} экспертизу {Judged(subject, forms)}."),
                new("Утвердить:", [new ClauseList(
                [
                    new(RichText.Of("Состав экспертов (приложение ", new Reference("experts"), ").")),
                    new(RichText.Of($"Распределение {(subject.Judged is null ? "заявок" : "материалов")} между экспертами (приложение ", new Reference("distribution"), ").")),
                    new(RichText.Of("Форму экспертного заключения (приложение ", new Reference("form"), ").")),
                ])]),
            ],
            [Composition(subject), Distribution(subject), Form(subject)],
            forms);
        forms.RequireSure();
        return document;
    }

    private static void Check(ExpertiseOrder order, CompositionContext context)
    {
        var faults = new FactFaults();
        OrderComposition.Check(order.Frame, context, faults);
        faults.AddIf(order.Period is null && !context.IsDraft, "The order has no period. Give ExpertiseOrder.Period, or compose a draft: CompositionContext.IsDraft.");
        faults.AddIf(
            order.Panels.IsEmpty && (order.Judged is null || !context.IsDraft),
            "No panel is given: who judges what is not known. Give ExpertiseOrder.Panels, or compose a draft, CompositionContext.IsDraft, of what ExpertiseOrder.Judged names.");
        faults.AddIf(!order.Panels.IsEmpty && order.Judged is not null, "Panels and ExpertiseOrder.Judged are given. With panels, the order names their applications: leave Judged out.");
        faults.AddIf(context.SignedOn > order.Period?.Start, $"The expertise begins on {(order.Period is { } period ? OrderComposition.Iso(period.Start) : "")}, before the order is signed. Correct ExpertiseOrder.Period or CompositionContext.SignedOn.");
        foreach (ExpertPanel panel in order.Panels)
        {
            Application? application = Find(order, panel);
            faults.AddIf(application is null, $"The application «{panel.Subject}», which a panel judges, is not given. Add it to ExpertiseOrder.Applications.");
            faults.AddIf(application is { Registration: null }, $"The application «{panel.Subject}» is not registered. Give Application.Registration: the order names its number and date.");
            faults.AddIf(panel.Rubric.Id != order.Panels[0].Rubric.Id, $"The application «{panel.Subject}» is judged by the rubric «{panel.Rubric.Id}», others by «{order.Panels[0].Rubric.Id}». One order approves one form: make an order for each.");
        }

        foreach (Id<Expert> expert in Appointed(order).Where(expert => PersonOf(order, expert) is null))
        {
            faults.Add($"The expert «{expert}» has no person. Give Expert.Person in ExpertiseOrder.Experts: the order names whom it appoints.");
        }

        faults.ThrowIfAny();
    }

    private static string Title(ExpertiseOrder order, IMorphology morphology) => order.Judged is null
        ? $"О проведении экспертизы {(order.Panels.Length == 1 ? "заявки" : "заявок")}"
        : $"О проведении экспертизы {Judged(order, morphology)}";

    private static string Judged(ExpertiseOrder order, IMorphology morphology) => order.Judged is { } judged ? morphology.Decline(judged, GrammaticalCase.Genitive).Text
        : order.Panels is [var only] && Find(order, only)!.Registration is { } registration ? $"заявки от {RussianDate.ForRequisite(registration.RegisteredAt.Date)} № {registration.Number}"
        : CountedNouns.Application.Count(order.Panels.Length, GrammaticalCase.Genitive);

    private static Appendix Composition(ExpertiseOrder order)
    {
        People.Person[] persons = [.. Appointed(order).Select(expert => PersonOf(order, expert)!).OrderBy(person => person.ToString(), StringComparer.Ordinal)];
        bool hasDegrees = persons.Any(person => person.AcademicDegree is not null);
        bool hasPositions = persons.Any(person => person.Position is not null);
        return new()
        {
            Id = "experts",
            Title = "Состав экспертов",
            Body =
            [
                new Table(
                    [
                        TableNumber.Column, new("Фамилия, имя, отчество", 3), .. hasPositions ? [new TableColumn("Должность", 3)] : Array.Empty<TableColumn>(),
                        .. hasDegrees ? [new TableColumn("Ученая степень, ученое звание", 3)] : Array.Empty<TableColumn>(),
                    ],
                    [
                        .. persons.Length == 0 ? RowsToFill(2) : persons.Select((person, i) => new TableRow(
                        [
                            NumberText.Of(i + 1), person.ToString(), .. hasPositions ? [person.Position?.Title.Nominative] : Array.Empty<TableCell>(),
                            .. hasDegrees ? [person.AcademicDegree] : Array.Empty<TableCell>(),
                        ])),
                    ]),
            ],
        };
    }

    private static Appendix Distribution(ExpertiseOrder order) => new()
    {
        Id = "distribution",
        Title = $"Распределение {(order.Judged is null ? "заявок" : "материалов")} между экспертами",
        Body =
        [
            new Table(
                [TableNumber.Column, new(order.Judged is null ? "Заявка" : "Материалы", 2), new("Заявитель", 4), new("Тема", 3), new("Эксперты", 3)],
                [
                    .. order.Panels.IsEmpty ? RowsToFill(5) : order.Panels.Select((panel, i) => (Number: i + 1, Application: Find(order, panel)!, Panel: panel)).Select(row => new TableRow(
                    [
                        NumberText.Of(row.Number), $"№ {row.Application.Registration!.Number} от {DateText.Digital(row.Application.Registration.RegisteredAt.Date)}",
                        HolderText.Of(row.Application.Applicant), $"«{row.Application.Theme}»",
                        string.Join(", ", AppointedTo(row.Panel).Select(expert => PersonOf(order, expert)!.Name.InitialsAndSurname)),
                    ])),
                ]),
        ],
    };

    private static Appendix Form(ExpertiseOrder order) => new()
    {
        Id = "form",
        Title = "Форма экспертного заключения",
        Body =
        [
            new Table(
                [TableNumber.Column, new("Критерий", 5), new("Баллы", 2) { Alignment = ColumnAlignment.Center }, new("Оценка", 2) { Alignment = ColumnAlignment.Center }, new("Обоснование", 4)],
                [
                    .. order.Panels.IsEmpty ? RowsToFill(5) : order.Panels[0].Rubric.Criteria.Select((criterion, i) => new TableRow(
                        [NumberText.Of(i + 1), criterion.Name, $"от {NumberText.Of(criterion.Scale.Min)} до {NumberText.Of(criterion.Scale.Max)}", TableCell.ToFill, TableCell.ToFill])),
                ]),
        ],
    };

    // A draft is written on by hand: three rows show that it is a list.
    private static IEnumerable<TableRow> RowsToFill(int columns) => Enumerable.Range(0, 3).Select(_ => new TableRow([.. Enumerable.Repeat(TableCell.ToFill, columns)]));

    private static ImmutableArray<Id<Expert>> Appointed(ExpertiseOrder order) => [.. order.Panels.SelectMany(AppointedTo).Distinct().Order()];

    private static IEnumerable<Id<Expert>> AppointedTo(ExpertPanel panel) => panel.Experts.Concat(panel.ExtraExperts);

    private static People.Person? PersonOf(ExpertiseOrder order, Id<Expert> expert) => order.Experts.FirstOrDefault(known => known.Id == expert)?.Person;

    private static Application? Find(ExpertiseOrder order, ExpertPanel panel) => order.Applications.FirstOrDefault(application => application.Id == panel.Subject);
}
