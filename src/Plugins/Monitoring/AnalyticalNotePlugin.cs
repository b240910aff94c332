using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Evaluation;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>Composes an analytical note (аналитическая справка): the results of an evaluation rule by rule, the findings of each addressee with their clauses, targeted recommendations with deadlines.</summary>
/// <remarks>
/// Evidence of verdicts, in which persons may be named, stays out of it unless <see cref="ExaminedSubject.Examinations"/> gives it. What cannot be told is listed as missing data and counted neither as kept nor as broken;
/// a basis that was not verified is named as such.
/// </remarks>
public sealed class AnalyticalNotePlugin : IDocumentPlugin<AnalyticalNote>
{
    /// <summary>The id of the plugin: «analytical-note».</summary>
    public const string PluginId = "analytical-note";

    private static readonly DocumentKind Kind = DocumentKind.Of("аналитическая справка", "аналитической справке");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date or one after a deadline, the effect is looked at before a deadline, the verdicts are of several days or profiles, one rule is in two reports of a subject,
    /// an examination is of another verdict, a rule has two recommendations, or one that was not evaluated has.
    /// </exception>
    /// <exception cref="UnknownFormException">The genitive of what was examined, the dative of an addressee or a form of an official's post is not surely known.</exception>
    public OfficialDocument Compose(AnalyticalNote subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Check(subject, context);
        var forms = new DerivedForms(context.Morphology);
        ImmutableArray<SubjectFindings> findings = [.. subject.Subjects.Select(examined => new SubjectFindings(examined, subject.WithheldRules))];
        AddresseeFindings[] addressees = [.. findings.GroupBy(finding => finding.Subject.Addressee.Name.Nominative, StringComparer.Ordinal).Select(group => new AddresseeFindings(subject, [.. group]))];
        var results = new NoteResults(findings);
        EvaluationContext evaluated = subject.Subjects[0].Reports[0].Context;
        var document = new OfficialDocument
        {
            Organizations = [subject.Author],
            Kind = Kind,
            Date = context.SignedOn!.Value,
            RegistrationNumber = context.RegistrationNumber,
            Title = subject.Title,
            Body =
            [
                .. Opening(subject, evaluated, addressees.Length, forms),
                new Heading("Результаты"), .. results.IsEmpty ? [new Paragraph("Ни одно требование к рассмотренному не применимо.")] : Results(results),
                new Heading("Выводы и рекомендации по адресатам"), new ClauseList([.. addressees.Select(addressee => addressee.ToClause(forms))]),
                .. results.Reservations(evaluated),
                .. Control(subject, findings, forms),
            ],
            Signatures = [SignerText.Of(subject.Signer, forms)],
        };
        forms.RequireSure();
        return document;
    }

    private static IEnumerable<Block> Opening(AnalyticalNote note, EvaluationContext evaluated, int addressees, DerivedForms morphology)
    {
        string examined = morphology.Decline(note.Examined, GrammaticalCase.Genitive).Text;
        yield return new Paragraph(
            $"Рассмотрено {Letters.InSentence(examined)}: {NumberText.Of(note.Subjects.Length)}; адресатов: {NumberText.Of(addressees)}. Период: {PeriodText.FromTo(note.Period)}. Оценка проведена по состоянию на {RussianDate.ForText(evaluated.AssessedOn)}.");

        // Findings cite their acts shortly, so each act stands here with its title.
        IEnumerable<string> cited = note.Subjects.SelectMany(subject => subject.Reports).SelectMany(report => report.Verdicts).Select(verdict => verdict.Rule.Card.Basis.Act)
            .Select(act => act.Cite(GrammaticalCase.Nominative)).Distinct().Except(note.Basis.Select(reference => reference.Act.Cite(GrammaticalCase.Nominative)));
        string[] acts = [.. note.Basis.Select(reference => reference.Cite(GrammaticalCase.Nominative)), .. cited];
        if (acts.Length > 0)
        {
            yield return new Paragraph($"Правовая основа: {string.Join("; ", acts)}.");
        }

        string sets = string.Join(", ", note.Subjects.SelectMany(subject => subject.Reports).Select(report => $"«{RuleText.Plain(report.RuleSet)}»").Distinct());
        bool hasThresholds = note.Subjects.Any(subject => subject.Reports.Any(report => report.Verdicts.Any(verdict => !verdict.Rule.Parameters.IsEmpty)));
        yield return new Paragraph($"Применены требования наборов правил: {sets}.{(hasThresholds ? $" Пороговые значения: {evaluated.Profile.Act.Cite(GrammaticalCase.Nominative)}." : "")}");
        if (note.Subjects.Any(subject => subject.Reports.Any(report => report.Verdicts.Any(verdict => note.WithheldRules.Contains(verdict.Rule.Id)))))
        {
            yield return new Paragraph("Сведения, которые относятся к отдельным работникам, в справку не включены.");
        }
    }

    private static IEnumerable<Block> Results(NoteResults results)
    {
        yield return results.ToTable();
        yield return new Paragraph("Доля нарушений посчитана от числа случаев, по которым сведений достаточно; случаи, когда требование не применимо, не учтены. «Для эксперта» – измеримых признаков нарушения нет, вывод делает эксперт.");
    }

    private static IEnumerable<Block> Control(AnalyticalNote note, ImmutableArray<SubjectFindings> findings, DerivedForms morphology)
    {
        if (findings.All(finding => !finding.Broken.Any() && !finding.Unknown.Any()))
        {
            yield break;
        }

        yield return new Heading("Контроль и проверка результата");
        yield return new Paragraph(Letters.Sentence($"Контроль за выполнением рекомендаций осуществляет {OfficialText.In(GrammaticalCase.Nominative, note.Controller, note.Author, morphology)}"));
        yield return new Paragraph($"Эффективность принятых мер проверить в срок до {RussianDate.ForText(note.EffectCheckOn)} повторной оценкой по тем же требованиям.");
    }

    private static void Check(AnalyticalNote note, CompositionContext context)
    {
        var faults = new FactFaults();
        faults.AddIf(context.SignedOn is null, "The note has no date. Give CompositionContext.SignedOn: deadlines are counted from it.");
        (string What, LocalDate DueOn)[] deadlines =
        [
            ("AnalyticalNote.DueOn", note.DueOn), .. note.Recommendations.Where(own => own.DueOn is not null).Select(own => ($"The deadline of «{own.Action}»", own.DueOn!.Value)),
        ];
        foreach ((string what, LocalDate dueOn) in deadlines)
        {
            faults.AddIf(dueOn < context.SignedOn, $"{what} is {Iso(dueOn)}, before {Iso(context.SignedOn ?? default)}, the date of the note. Correct one of the two.");
            faults.AddIf(note.EffectCheckOn <= dueOn, $"{what} is {Iso(dueOn)}, and the effect is looked at by {Iso(note.EffectCheckOn)}. Give AnalyticalNote.EffectCheckOn a later day.");
        }

        EvaluationContext first = note.Subjects[0].Reports[0].Context;
        for (int i = 0; i < note.Subjects.Length; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"AnalyticalNote.Subjects[{i}]");
            ImmutableArray<EvaluationReport> reports = note.Subjects[i].Reports;
            foreach (EvaluationContext other in reports.Select(report => report.Context).Where(other => other.AssessedOn != first.AssessedOn || other.Profile.Name != first.Profile.Name).Take(1))
            {
                faults.Add($"{at} was evaluated in {other}, the first subject in {first}. Evaluate all of them on one day by one profile.");
            }

            foreach (string twice in reports.SelectMany(report => report.Verdicts).GroupBy(verdict => verdict.Rule.Id).Where(group => group.Count() > 1).Select(group => group.Key))
            {
                faults.Add($"{at} has two verdicts of {twice}. Give each rule set once.");
            }
        }

        for (int i = 0; i < note.Subjects.Length; i++)
        {
            ExaminedSubject examined = note.Subjects[i];
            foreach (Examination other in examined.Examinations.Where(other => !examined.Reports.Any(report => report.Verdicts.Contains(other.Verdict))))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"AnalyticalNote.Subjects[{i}] has an examination by {other.Verdict.Rule.Id} that is none of its verdicts. Examine the same subject in the same context by the same rule."));
            }
        }

        HashSet<string> evaluated = [.. note.Subjects.SelectMany(subject => subject.Reports).SelectMany(report => report.Verdicts).Select(verdict => verdict.Rule.Id)];
        foreach (IGrouping<string, RuleRecommendation> own in note.Recommendations.GroupBy(recommendation => recommendation.Rule, StringComparer.Ordinal))
        {
            faults.AddIf(own.Count() > 1, $"AnalyticalNote.Recommendations has {own.Count()} entries for {own.Key}. Give one.");
            faults.AddIf(!evaluated.Contains(own.Key), $"AnalyticalNote.Recommendations has one for {own.Key}, which was not evaluated. Add the rule set, or leave the recommendation out.");
        }

        faults.ThrowIfAny();
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
