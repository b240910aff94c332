using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>A change of a subject by one step: «one more expert sheet», «one day longer» (рычаг).</summary>
/// <typeparam name="TSubject">What is changed.</typeparam>
public sealed class Lever<TSubject>
    where TSubject : class
{
    private readonly Func<TSubject, TSubject?> _step;

    private Lever(string russian, string english, Func<TSubject, TSubject?> step) => (Russian, English, _step) = (russian, english, step);

    /// <summary>Gets what a step is, in Russian: «листов дополнительных экспертов».</summary>
    public string Russian { get; }

    /// <summary>Gets the same in English.</summary>
    public string English { get; }

    /// <summary>Makes a lever.</summary>
    /// <param name="russian">What a step is, as it is counted: «дней срока».</param>
    /// <param name="english">The same in English.</param>
    /// <param name="step">Answers the subject one step further, or <see langword="null"/> where there is none. Pure; steps of two levers may be taken in either order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text cannot be printed.</exception>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The step names the type.")]
    public static Lever<TSubject> Of(string russian, string english, Func<TSubject, TSubject?> step) =>
        new(PrintableText.Require(russian, "Lever.Russian"), PrintableText.Require(english, "Lever.English"), step ?? throw new ArgumentNullException(nameof(step)));

    /// <summary>Answers the subject one step further.</summary>
    /// <returns><see langword="null"/>: there is no further step.</returns>
    public TSubject? Step(TSubject subject) => _step(subject);

    /// <summary>Answers the English text.</summary>
    public override string ToString() => English;


    internal TSubject? Step(TSubject subject, int steps)
    {
        TSubject? changed = subject;
        for (int i = 0; i < steps && changed is not null; i++)
        {
            changed = _step(changed);
        }

        return changed;
    }
}
