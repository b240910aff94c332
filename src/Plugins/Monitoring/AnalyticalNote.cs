using System.Collections.Immutable;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>The facts of an analytical note: what was examined and with what verdicts, what is recommended, by when, and when the effect is looked at.</summary>
public sealed class AnalyticalNote
{
    /// <summary>Gets who makes the note.</summary>
    public required Organization Author { get; init => field = value ?? throw new ArgumentNullException(nameof(Author)); }

    /// <summary>Gets the title after the kind: «по итогам экспертизы инновационных площадок города Лесногорска».</summary>
    public required string Title { get; init => field = PrintableText.Require(value, "AnalyticalNote.Title"); }

    /// <summary>Gets what was examined, as a plural in the nominative: «инновационные площадки», «центры образования».</summary>
    public required NounPhrase Examined { get; init => field = value ?? throw new ArgumentNullException(nameof(Examined)); }

    /// <summary>Gets the period that the facts are of.</summary>
    public required DateInterval Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>Gets the acts by which the examination was held.</summary>
    /// <value>The default is none: the rules name theirs.</value>
    public ImmutableArray<LegalReference> Basis { get; init => field = Given.Complete(value, "AnalyticalNote.Basis"); } = [];

    /// <summary>Gets what was examined, with the verdicts; all of one day and one profile.</summary>
    public required ImmutableArray<ExaminedSubject> Subjects { get; init => field = Given.Some(value, "AnalyticalNote.Subjects"); }

    /// <summary>Gets what is recommended for a broken rule, each rule once.</summary>
    /// <value>The default is none: of a rule that is not here, the note recommends to cure what was found.</value>
    public ImmutableArray<RuleRecommendation> Recommendations { get; init => field = Given.Complete(value, "AnalyticalNote.Recommendations"); } = [];

    /// <summary>Gets the rules whose verdicts stay out of the note.</summary>
    /// <value>The default is PYA-4: it is about the members of a team, whom experts alone judge and no note that is passed on tells of.</value>
    public ImmutableArray<string> WithheldRules { get; init => field = value.IsDefault ? [] : value; } = ["PYA-4"];

    /// <summary>Gets the last day of what is recommended (срок).</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>Gets the day by which the effect of the measures is looked at (анализ эффективности мер): after every deadline.</summary>
    public required LocalDate EffectCheckOn { get; init; }

    /// <summary>Gets who controls that the recommendations are carried out.</summary>
    public required Official Controller { get; init => field = value ?? throw new ArgumentNullException(nameof(Controller)); }

    /// <summary>Gets who signs.</summary>
    /// <value><see langword="null"/> where it is not known yet: the document is a draft, and the line is left to fill in.</value>
    public required Official? Signer { get; init; }
}
