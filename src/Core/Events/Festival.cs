using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Events;

/// <summary>A festival (фестиваль) that has taken place, with what it recommends.</summary>
/// <remarks>Every property refuses what no document could show: blank texts, control characters, empty lists where something must stand.</remarks>
public sealed class Festival
{
    /// <summary>Gets the festival's own name, without quotation marks: «ИннОвация-2021».</summary>
    public required string Name { get; init => field = RequireBareName(value, nameof(Name)); }

    /// <summary>Gets what kind of festival it was, in the nominative: «фестиваль городских инновационных площадок».</summary>
    /// <value>A phrase with the word «фестиваль» in it, which the sentences around it agree with.</value>
    public required NounPhrase Designation
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(Designation))).Nominative.Contains("фестивал", StringComparison.OrdinalIgnoreCase)
            ? value
            : throw new ArgumentException($"Festival.Designation is «{value}», which names no festival. Give a phrase such as «фестиваль педагогических идей».", nameof(Designation));
    }

    /// <summary>Gets the day it was held.</summary>
    /// <value>Years 1000 to 9999: see <see cref="StatedDate"/>.</value>
    public required LocalDate HeldOn { get; init => field = StatedDate.Require(value, "Festival.HeldOn"); }

    /// <summary>Gets the place, as the requisite «место составления» shows it: «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: the place is evident from the organizers' names.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "Festival.Place"); }

    /// <summary>Gets who held it; the first one leads.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<Organization> Organizers { get; init => field = GivenList.Some(value, "Festival.Organizers", "Give at least one organization."); }

    /// <summary>Gets who took part, group by group, in the nominative plural: «члены Экспертного совета».</summary>
    /// <value>The default is none: documents then leave the sentence out.</value>
    public ImmutableArray<string> Participants { get; init => field = GivenList.Texts(value, "Festival.Participants"); } = [];

    /// <summary>Gets what the festival was for, in the nominative: «создание единого инновационного пространства».</summary>
    /// <value>The default is none: documents then leave the sentence out.</value>
    public ImmutableArray<string> Objectives { get; init => field = GivenList.Texts(value, "Festival.Objectives"); } = [];

    /// <summary>Gets what the recommendations are meant to achieve, in the nominative: «оптимизация инновационной работы».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public NounPhrase? RecommendationsPurpose { get; init; }

    /// <summary>Gets the recommendations, addressee by addressee.</summary>
    /// <value>At least one addressee.</value>
    public required ImmutableArray<AddressedRecommendations> Recommendations
    {
        get;
        init => field = GivenList.Some(value, "Festival.Recommendations", "A festival without recommendations needs no resolution: give at least one addressee with an item.");
    }

    /// <summary>Gets who signs what the festival adopts, by rank: the chair and the secretary of the organizing committee.</summary>
    /// <value>The default is none: documents are then left unsigned.</value>
    public ImmutableArray<Official> Signatories { get; init => field = GivenList.Complete(value, "Festival.Signatories"); } = [];

    private static string RequireBareName(string value, string property)
    {
        string name = PrintableText.Require(value, $"Festival.{property}").Trim();
        return IsQuoted(name)
            ? throw new ArgumentException($"Festival.{property} is {name}, in quotation marks. Documents set the marks themselves: give the bare name.", property)
            : name;
    }

    // Whether the first mark and the last one are a pair: «Весна», but not «Весна» и «Лето».
    private static bool IsQuoted(string name)
    {
        const string opening = "«„“\"";
        const string closing = "»“”\"";
        return name.Length > 1
            && opening.Contains(name[0], StringComparison.Ordinal)
            && closing.Contains(name[^1], StringComparison.Ordinal)
            && name.AsSpan(1, name.Length - 2).IndexOfAny(closing) is var end
            && (end < 0 || name.AsSpan(1, end).IndexOfAny(opening) >= 0);
    }
}
