using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Expertise;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Conclusions;

/// <summary>Composes the conclusion of one expert (экспертное заключение) from the signed sheet: points with their justifications, remarks, recommendations, the verdict.</summary>
/// <remarks>Dated by the signature of the sheet. The columns are those of real forms.</remarks>
public sealed class ExpertConclusionPlugin : IDocumentPlugin<SheetConclusion>
{
    /// <summary>The id of the plugin: «expert-conclusion».</summary>
    public const string PluginId = "expert-conclusion";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The application is not registered, the expert has no person, the sheet is void, or sheet, statement, application and expert do not belong to each other.
    /// </exception>
    /// <exception cref="UnknownFormException">The genitive of the status that is asked for is not surely known.</exception>
    public OfficialDocument Compose(SheetConclusion subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Check(subject);
        var forms = new DerivedForms(context.Morphology);
        People.Person expert = subject.Expert.Person!;
        ExpertSheet sheet = subject.Sheet;
        var document = new OfficialDocument
        {
            Organizations = [subject.Organization],
            Kind = DocumentKind.ExpertConclusion,
            Date = sheet.SignedOn,
            RegistrationNumber = sheet.Conclusion?.Number ?? context.RegistrationNumber,
            Place = subject.Place,
            Title = ApplicationText.Title(subject.Application),
            Body =
            [
                .. ApplicationText.Opening(subject.Application),
                new Paragraph($"Критерии: {sheet.Rubric.Name}."),
                .. Statement(subject),
                Marks(sheet),
                .. List("Замечания:", sheet.Remarks),
                .. List("Рекомендации:", sheet.Recommendations),
                .. Verdict(sheet.Verdict, subject.Application.Current, forms),
            ],
            Signatures = [new(expert.AcademicDegree is { } degree ? $"Эксперт, {degree}" : "Эксперт", expert.Name.InitialsAndSurname)],
        };
        forms.RequireSure();
        return document;
    }

    private static void Check(SheetConclusion subject)
    {
        var faults = new FactFaults();
        ExpertSheet sheet = subject.Sheet;
        ApplicationText.Check(subject.Application, faults);
        faults.AddIf(sheet.Subject != subject.Application.Id, $"The sheet «{sheet.Id}» judges «{sheet.Subject}», not the application «{subject.Application.Id}». Give the application that it judges.");
        faults.AddIf(sheet.Expert != subject.Expert.Id, $"The sheet «{sheet.Id}» is of «{sheet.Expert}», not of «{subject.Expert.Id}». Give the expert whose sheet it is.");
        faults.AddIf(subject.Expert.Person is null, $"The expert «{subject.Expert.Id}» has no person. Give Expert.Person: the expert signs.");
        faults.AddIf(sheet.IsVoid, $"The sheet «{sheet.Id}» is void. Give the one that replaced it.");
        faults.AddIf(subject.Statement is { } statement && statement.Expert != sheet.Expert, $"The statement on conflicts of interest is of «{subject.Statement?.Expert}», not of «{sheet.Expert}». Give that of the expert.");
        faults.ThrowIfAny();
    }

    private static IEnumerable<Block> Statement(SheetConclusion subject)
    {
        if (subject.Statement is { } statement)
        {
            string what = statement.Conflicts.Any(conflict => conflict.Concerns(subject.Application.Id)) ? "о наличии" : "об отсутствии";
            yield return new Paragraph($"Экспертом подано уведомление {what} конфликта интересов ({RussianDate.ForRequisite(statement.StatedOn)}).");
        }
    }

    private static Table Marks(ExpertSheet sheet)
    {
        bool isWeighted = sheet.Rubric.Criteria.Any(criterion => criterion.Weight != 1);
        bool hasJustifications = sheet.Marks.Any(mark => mark.Justification is not null);
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        columns.Add(TableNumber.Column);
        columns.Add(new("Критерий", 5));
        columns.Add(new("Макс. балл") { Width = Length.FromMillimeters(16), Alignment = ColumnAlignment.Center });
        if (isWeighted)
        {
            columns.Add(new("Вес") { Width = Length.FromMillimeters(14), Alignment = ColumnAlignment.Center });
        }

        columns.Add(new("Балл") { Width = Length.FromMillimeters(16), Alignment = ColumnAlignment.Center });
        if (hasJustifications)
        {
            columns.Add(new("Обоснование", 5));
        }

        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (Criterion criterion in sheet.Rubric.Criteria)
        {
            CriterionMark mark = sheet.MarkOf(criterion.Id);
            string? justification = mark.LacksInformation ? mark.Justification is { } why ? $"Недостаточно информации. {why}" : "Недостаточно информации" : mark.Justification;
            rows.Add(new(
            [
                NumberText.Of(rows.Count + 1), criterion.Name, NumberText.Of(criterion.Scale.Max),
                .. isWeighted ? [NumberText.Of(criterion.Weight)] : Array.Empty<TableCell>(),
                mark.Points is { } points ? NumberText.Of(points) : default(TableCell),
                .. hasJustifications ? [justification] : Array.Empty<TableCell>(),
            ]));
        }

        rows.Add(TableRow.Total(
            isWeighted ? "Итого с учетом веса" : "Итого",
            2,
            [
                NumberText.Of(sheet.Rubric.MaxTotal), .. isWeighted ? [default] : Array.Empty<TableCell>(),
                sheet.Total is { } total ? NumberText.Of(total) : default(TableCell), .. hasJustifications ? [default] : Array.Empty<TableCell>(),
            ]));
        return new(columns.ToImmutable(), rows.ToImmutable());
    }

    private static IEnumerable<Block> List(string heading, ImmutableArray<string> items)
    {
        if (!items.IsEmpty)
        {
            yield return new Paragraph(heading);
            yield return new DashList(items);
        }
    }

    private static IEnumerable<Block> Verdict(ExpertVerdict verdict, ApplicationVersion version, DerivedForms morphology)
    {
        string status = version is { RequestedKind: { } kind, RequestedLevel: { } level }
            ? $" к присвоению статуса {morphology.Decline(kind.StatusName(level), GrammaticalCase.Genitive).Text}" : "";
        yield return new Paragraph(verdict.Recommendation switch
        {
            ExpertRecommendation.Recommend => $"Вывод: рекомендовать{status}.",
            ExpertRecommendation.NotRecommend => $"Вывод: не рекомендовать{status}.",
            _ => "Вывод: направить на доработку.",
        });
        if (verdict.Grounds is { } grounds)
        {
            yield return new Paragraph($"Обоснование: {EndMarks.Strip(Letters.InSentence(grounds))}.");
        }
    }
}
