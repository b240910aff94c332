using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Lists;

namespace InnovationDomain.Projects;

/// <summary>What the results of a project are measured by (инструментарий для отслеживания результатов).</summary>
public sealed class MeasurementToolkit
{
    /// <summary>Gets the indicators.</summary>
    /// <value>Each key once. May be empty.</value>
    public required ImmutableArray<ProjectIndicator> Indicators
    {
        get;
        init
        {
            field = GivenList.Distinct(
                GivenList.Complete(value, "MeasurementToolkit.Indicators"), indicator => indicator.Id, "MeasurementToolkit.Indicators", "key");
            RequireIndicators();
        }
    }

    /// <summary>Gets the instruments.</summary>
    /// <value>Each key once, bound to <see cref="Indicators"/> only. The default is none.</value>
    public ImmutableArray<MeasurementInstrument> Instruments
    {
        get;
        init
        {
            field = GivenList.Distinct(
                GivenList.Complete(value, "MeasurementToolkit.Instruments"), instrument => instrument.Id, "MeasurementToolkit.Instruments", "key");
            RequireIndicators();
        }
    }
    = [];

    // Whichever of the two is set last is checked against the other.
    private void RequireIndicators()
    {
        if (Indicators.IsDefault)
        {
            return;
        }

        var known = Indicators.Select(indicator => indicator.Id).ToHashSet();
        foreach (MeasurementInstrument instrument in Instruments)
        {
            foreach (Id<ProjectIndicator> id in instrument.Indicators)
            {
                if (!known.Contains(id))
                {
                    throw new ArgumentException(
                        $"MeasurementToolkit.Instruments has «{instrument.Name}», bound to the indicator «{id}», which the toolkit does not have. Add it to Indicators.", nameof(Instruments));
                }
            }
        }
    }
}
