using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>A verdict in words, with the versions of the parameters it rests on (обоснование).</summary>
public sealed class Explanation
{
    internal Explanation(Verdict verdict, EvaluationContext context)
    {
        (Verdict, Context) = (verdict, context);
        ParameterReading[] readings = context.ReadingsOf(verdict.Rule);
        Parameters = [.. verdict.ParametersRead.Select(parameter => UseOf(parameter, readings[parameter.Index], context))];
    }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets the context in which it was reached.</summary>
    public EvaluationContext Context { get; }

    /// <summary>Gets the versions of parameters that were read.</summary>
    public ImmutableArray<ParameterUse> Parameters { get; }

    /// <summary>Gets the sentences for a Russian reader: answer, numbers, clause, parameters, facts.</summary>
    public string Russian => ExplanationText.Russian(this);

    /// <summary>Gets the same in English.</summary>
    public string English => ExplanationText.English(this);

    /// <summary>Answers the English sentences.</summary>
    public override string ToString() => English;

    private ParameterUse UseOf(Parameter parameter, ParameterReading reading, EvaluationContext context) => Verdict.CodeIn(Verdict.ParameterCodes, parameter.Index) == reading.Code
        ? reading.Describe(parameter)
        : throw new ArgumentException(
            $"{Verdict.Rule.Id} was judged by another version of {parameter.Name} than is in force in the context {context}. Give the context in which the verdict was reached.", nameof(context));
}
