using InnovationDomain.Arithmetic;
using InnovationDomain.Documents.Language;
using InnovationDomain.Evaluation;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>What an evaluation found (вывод оценки), with the clause it rests on.</summary>
public sealed class EvaluationFinding
{
    // What four digits do not hold is rounded, and says so.
    private const int ShownDigits = 4;

    /// <summary>Gets the id by which a measure answers it: that of the rule, «PYA-7».</summary>
    public required string Id { get; init => field = PrintableText.Require(value, "EvaluationFinding.Id"); }

    /// <summary>Gets what was found, in one sentence without a full stop.</summary>
    public required string Text { get; init => field = EndMarks.Strip(PrintableText.Require(value, "EvaluationFinding.Text")); }

    /// <summary>Gets the clause it rests on.</summary>
    public required LegalReference Basis { get; init => field = value ?? throw new ArgumentNullException(nameof(Basis)); }

    /// <summary>Gets how sure it is that the clause asks for exactly this; a document says where it is not read.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Makes a finding of the verdict of a broken rule: its title, the reason or the numbers, its clause.</summary>
    /// <exception cref="ArgumentException">The verdict is not <see cref="VerdictState.Violated"/>: what is satisfied or unknown calls for no measure.</exception>
    public static EvaluationFinding Of(Verdict verdict)
    {
        if (!verdict.IsViolated)
        {
            throw new ArgumentException($"The verdict is «{verdict}». Give the verdict of a rule that is violated.", nameof(verdict));
        }

        RuleCard card = verdict.Rule.Card;
        string?[] parts = [verdict.Reason?.Russian, verdict.HasNumbers ? Numbers(verdict) : null];
        string details = string.Join("; ", parts.Where(part => part is not null));
        return new()
        {
            Id = card.Id,
            Text = RuleText.Plain($"Не соблюдено требование «{card.Russian}»{(details.Length > 0 ? $": {details}" : "")}"),
            Basis = card.Basis,
            Certainty = card.Certainty,
        };
    }

    private static string Numbers(Verdict verdict)
    {
        string bound = verdict.Measure!.Bound switch
        {
            Bound.AtLeast => "не менее",
            Bound.AtMost => "не более",
            Bound.MoreThan => "более",
            Bound.LessThan => "менее",
            _ => "ровно",
        };
        return $"{verdict.Measure.Russian} – {Shown(verdict.Observed!.Value)}, требуется {bound} {Shown(verdict.Required!.Value)}";
    }

    private static string Shown(Fraction value)
    {
        decimal shown = value.ToDecimal(ShownDigits);
        return Fraction.Of(shown) == value ? NumberText.Of(shown) : $"около {NumberText.Of(shown)}";
    }
}
