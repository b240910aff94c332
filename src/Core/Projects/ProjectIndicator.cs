using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime.Text;

namespace InnovationDomain.Projects;

/// <summary>An indicator by which a project shows its results (показатель проекта).</summary>
public sealed class ProjectIndicator
{
    /// <summary>Gets the key by which instruments and rows of the roadmap refer to it.</summary>
    public required Id<ProjectIndicator> Id { get; init => field = Id<ProjectIndicator>.Require(value, "ProjectIndicator.Id"); }

    /// <summary>Gets the name: «доля обучающихся, вовлечённых в проектную деятельность».</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "ProjectIndicator.Name"); }

    /// <summary>Gets the unit of its values: «%», «чел.».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Unit { get; init => field = value is null ? null : PrintableText.Require(value, "ProjectIndicator.Unit"); }

    /// <summary>Gets the value at the start of the project (базовое значение).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public decimal? Baseline { get; init; }

    /// <summary>Gets the value to be reached (целевое значение).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public decimal? Target { get; init; }

    /// <summary>Gets how often it is measured.</summary>
    /// <value>The default is <see cref="MeasurementFrequency.NotStated"/>.</value>
    public MeasurementFrequency Frequency { get; init => field = NamedValue.Require(value, "ProjectIndicator.Frequency"); }

    /// <summary>Gets who measures it: «заместитель директора по УВР».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public NounPhrase? Responsible { get; init; }

    /// <summary>Gets the values measured so far.</summary>
    /// <value>Each day once, in the order of days. The default is none.</value>
    public ImmutableArray<ProjectIndicatorReading> Readings
    {
        get;
        init
        {
            field = GivenList.Complete(value, "ProjectIndicator.Readings");
            for (int i = 1; i < field.Length; i++)
            {
                if (field[i].Date <= field[i - 1].Date)
                {
                    throw new ArgumentException(
                        $"ProjectIndicator.Readings[{i}] is of {LocalDatePattern.Iso.Format(field[i].Date)}, not after the one in front of it, of {LocalDatePattern.Iso.Format(field[i - 1].Date)}. Give each day once, in the order of days.",
                        nameof(Readings));
                }
            }
        }
    }
    = [];
}
