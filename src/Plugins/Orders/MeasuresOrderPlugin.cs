using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Composes the order on organisational measures (приказ об организационных мерах): each executor with measures, deadlines, resulting documents and controllers; findings of an evaluation as the appendix.</summary>
/// <remarks>No act fixes the structure; it follows the cycle of quality management: analysis, recommendations, measures, control.</remarks>
public sealed class MeasuresOrderPlugin : IDocumentPlugin<MeasuresOrder>
{
    /// <summary>The id of the plugin: «measures-order».</summary>
    public const string PluginId = "measures-order";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date, an act is not in force on it, a measure has no executor or two, no last day where the document is no draft, is due before the order or answers a finding that is not given, two findings have one id, or a ground is dated after the order.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(MeasuresOrder subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Check(subject, context);
        var forms = new DerivedForms(context.Morphology);
        string? ground = subject.Grounds.IsEmpty ? null : $"на основании {string.Join(", ", subject.Grounds.Select(reference => ReferenceText.Within(reference, GrammaticalCase.Genitive)))}";
        Clause[] findings = subject.Findings.IsEmpty ? [] : [new("Принять к сведению результаты оценки (приложение).")];
        OfficialDocument document = OrderComposition.Compose(
            subject.Frame,
            context,
            $"Об организационных мерах по {Letters.InSentence(forms.Decline(subject.Purpose, GrammaticalCase.Dative).Text)}",
            ($"в целях {Letters.InSentence(forms.Decline(subject.Purpose, GrammaticalCase.Genitive).Text)}", ground),
            [.. findings, .. Points(subject, forms)],
            subject.Findings.IsEmpty ? [] : [ResultsOf(subject)],
            forms);
        forms.RequireSure();
        return document;
    }

    private static void Check(MeasuresOrder order, CompositionContext context)
    {
        var faults = new FactFaults();
        OrderComposition.Check(order.Frame, context, faults);
        foreach (IGrouping<string, EvaluationFinding> same in order.Findings.GroupBy(finding => finding.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            faults.Add($"MeasuresOrder.Findings has {NumberText.Of(same.Count())} findings «{same.Key}». Give each its own id: measures refer to it.");
        }

        for (int i = 0; i < order.Measures.Length; i++)
        {
            OrganizationalMeasure measure = order.Measures[i];
            string at = string.Create(CultureInfo.InvariantCulture, $"MeasuresOrder.Measures[{i}] («{measure.Action}»)");
            faults.AddIf((measure.Executor is null) == (measure.Executors is null), $"{at} has {(measure.Executor is null ? "no executor" : "two executors")}. Give either Executor, by name, or Executors.");
            faults.AddIf(measure.DueOn is null && !context.IsDraft, $"{at} has no last day. Give OrganizationalMeasure.DueOn, or compose a draft: CompositionContext.IsDraft.");
            faults.AddIf(measure.DueOn < context.SignedOn, $"{at} is due on {(measure.DueOn is { } due ? OrderComposition.Iso(due) : "")}, before the order is signed. Correct one of the two.");
            foreach (string id in measure.Findings.Where(id => !order.Findings.Any(finding => finding.Id == id)))
            {
                faults.Add($"{at} answers the finding «{id}», which is not given. Add it to MeasuresOrder.Findings, or correct the id.");
            }
        }

        foreach (DocumentReference ground in order.Grounds)
        {
            OrderComposition.CheckDate("A ground", ground, context, faults);
        }

        faults.ThrowIfAny();
    }

    private static IEnumerable<Clause> Points(MeasuresOrder order, IMorphology morphology)
    {
        var points = new List<(string Executor, List<string> Tasks)>();
        foreach (OrganizationalMeasure measure in order.Measures)
        {
            string executor = OrderComposition.Executor(measure.Executor, measure.Executors, order.Frame.Issuer, morphology);
            if (points.Count == 0 || points[^1].Executor != executor)
            {
                points.Add((executor, []));
            }

            points[^1].Tasks.Add(TaskOf(measure, order, morphology));
        }

        return points.Select(point => OrderComposition.Charge(point.Executor, point.Tasks));
    }

    private static string TaskOf(OrganizationalMeasure measure, MeasuresOrder order, IMorphology morphology)
    {
        string[] rows = [.. measure.Findings.Select(id => NumberText.Of(order.Findings.IndexOf(order.Findings.First(finding => finding.Id == id)) + 1))];
        string?[] notes =
        [
            measure.ResultingDocument is { } document ? $"итоговый документ – {document}" : null,
            rows.Length == 0 ? null : $"основание – {(rows.Length == 1 ? "строка" : "строки")} {RowNumbers.Text(rows)} приложения",
            measure.Controller is { } controller ? $"контроль – {OfficialText.In(GrammaticalCase.Nominative, controller, order.Frame.Issuer, morphology)}" : null,
        ];
        string noted = string.Join("; ", notes.Where(note => note is not null));
        return $"{EndMarks.Strip(measure.Action)} в срок до {(measure.DueOn is { } due ? RussianDate.ForText(due) : "____________")}{(noted.Length > 0 ? $" ({noted})" : "")}";
    }

    private static Appendix ResultsOf(MeasuresOrder order) => new()
    {
        Title = "Результаты оценки",
        Body =
        [
            new Table(
                [TableNumber.Column, new("Вывод", 5), new("Основание", 5)],
                [.. order.Findings.Select((finding, i) => new TableRow([NumberText.Of(i + 1), Letters.Capitalized(finding.Text), $"{Letters.Capitalized(finding.Basis.Cite(GrammaticalCase.Nominative))}{CertaintyText.InBrackets(finding.Certainty)}"]))]),
        ],
    };
}
