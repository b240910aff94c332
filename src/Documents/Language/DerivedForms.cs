using System.Collections.Immutable;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Remembers the forms that an engine derives while a document is composed, for a reader to check (список выведенных форм).</summary>
/// <remarks>
/// It stands in the place of the engine:
/// <code>
/// var forms = new DerivedForms(RussianMorphology.Default);
/// OfficialDocument document = plugin.Compose(subject, new CompositionContext { Morphology = forms });
/// foreach (DerivedForm form in forms.ToReview()) { … }
/// </code>
/// Safe to use from several threads. A strict engine inside throws at the first doubt; take a lenient one and <see cref="RequireSure"/> to see all of them.
/// </remarks>
public sealed class DerivedForms : IMorphology
{
    private readonly IMorphology _engine;
    private readonly Lock _lock = new();
    private readonly HashSet<(string Nominative, GrammaticalCase GrammaticalCase, string Text)> _known = [];
    private readonly List<DerivedForm> _inOrder = [];

    /// <summary>Makes a record of what an engine derives from now on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> is <see langword="null"/>.</exception>
    public DerivedForms(IMorphology engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _engine = engine;
    }

    /// <inheritdoc/>
    public Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full)
    {
        Declined declined = _engine.Decline(name, grammaticalCase, style);
        Remember(declined, () => DerivedForm.Of(name, grammaticalCase, declined));
        return declined;
    }

    /// <inheritdoc/>
    public Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate)
    {
        Declined declined = _engine.Decline(phrase, grammaticalCase, animacy);
        Remember(declined, () => DerivedForm.Of(phrase, grammaticalCase, declined));
        return declined;
    }

    /// <inheritdoc/>
    public GrammaticalGender? GenderOf(PersonName name) => _engine.GenderOf(name);

    /// <inheritdoc/>
    public GrammaticalGender? GenderOf(NounPhrase phrase) => _engine.GenderOf(phrase);

    /// <summary>Lists the forms that no one gave and no dictionary has: derived by rule, or left unchanged in doubt.</summary>
    /// <returns>Each form once, by the nominative in the order of characters, then by the case, then by the text.</returns>
    public ImmutableArray<DerivedForm> ToReview() =>
        [.. Snapshot()
            .OrderBy(form => form.Nominative, StringComparer.Ordinal)
            .ThenBy(form => form.GrammaticalCase)
            .ThenBy(form => form.Declined.Text, StringComparer.Ordinal)];

    /// <summary>Makes sure that no form is in doubt.</summary>
    /// <exception cref="UnknownFormException">Some are; the exception names all of them, in the order they were asked for.</exception>
    public void RequireSure()
    {
        ImmutableArray<DerivedForm> doubtful = [.. Snapshot().Where(form => !form.Declined.Warnings.IsEmpty)];
        if (!doubtful.IsEmpty)
        {
            throw new UnknownFormException(doubtful);
        }
    }

    private DerivedForm[] Snapshot()
    {
        lock (_lock)
        {
            return [.. _inOrder];
        }
    }

    private void Remember(Declined declined, Func<DerivedForm> form)
    {
        if (declined.Origin < FormOrigin.Rule && declined.Warnings.IsEmpty)
        {
            return;
        }

        DerivedForm derived = form();
        lock (_lock)
        {
            if (_known.Add((derived.Nominative, derived.GrammaticalCase, derived.Declined.Text)))
            {
                _inOrder.Add(derived);
            }
        }
    }
}
