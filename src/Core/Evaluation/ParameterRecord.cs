using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>A version of a parameter as it was read: key, value, days, clause.</summary>
public sealed class ParameterRecord
{
    /// <summary>Gets the key by which the profile holds it.</summary>
    public required string Key { get; init => field = PrintableText.Require(value, "ParameterRecord.Key"); }

    /// <summary>Gets what the rule calls it: the key, or a part of its value.</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "ParameterRecord.Name"); }

    /// <summary>Gets the value, as explanations print it.</summary>
    public required string Value { get; init => field = PrintableText.Require(value, "ParameterRecord.Value"); }

    /// <summary>Gets the first day the version is in force.</summary>
    public required LocalDate InForceFrom { get; init => field = StatedDate.Require(value, "ParameterRecord.InForceFrom"); }

    /// <summary>Gets the first day it is in force no more, as it was known then.</summary>
    /// <value>The default is <see langword="null"/>: no end was known.</value>
    public LocalDate? InForceUntil { get; init => field = value is { } day ? StatedDate.Require(day, "ParameterRecord.InForceUntil") : null; }

    /// <summary>Gets the day from which it was known; with <see cref="InForceFrom"/> it tells the version.</summary>
    public required LocalDate Known { get; init => field = StatedDate.Require(value, "ParameterRecord.Known"); }

    /// <summary>Gets the clause, as it is cited.</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "ParameterRecord.Source"); }

    /// <summary>Gets how sure it was that the clause says so.</summary>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "ParameterRecord.Certainty"); }

    /// <summary>Gets whether its review was past due.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsStale { get; init; }

    /// <summary>Answers name and value.</summary>
    public override string ToString() => $"{Name} = {Value}";
}
