using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>An instrument that measures (диагностический инструмент): a questionnaire, a test, a sheet of observation.</summary>
public sealed class MeasurementInstrument
{
    /// <summary>Gets the key by which the user's system knows it.</summary>
    public required Id<MeasurementInstrument> Id { get; init => field = Id<MeasurementInstrument>.Require(value, "MeasurementInstrument.Id"); }

    /// <summary>Gets the name: «анкета удовлетворённости родителей».</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "MeasurementInstrument.Name"); }

    /// <summary>Gets the indicators that it measures.</summary>
    /// <value>Indicators of the same toolkit. The default is none.</value>
    public ImmutableArray<Id<ProjectIndicator>> Indicators { get; init => field = GivenList.Ids(value, "MeasurementInstrument.Indicators"); } = [];

    /// <summary>Gets the numbers of the stages that it diagnoses.</summary>
    /// <value>Stages of the project, each once. The default is none.</value>
    public ImmutableArray<int> Stages { get; init => field = value.IsDefault ? [] : GivenList.Distinct(value, number => number, "MeasurementInstrument.Stages", "number"); } = [];
}
