using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Applications;

/// <summary>The summary form of an application (паспорт заявки): what the register and the council see of it first.</summary>
/// <remarks>Which lines the form has is set by each procedure; these recur. Source: the list of an application's content is unverified (21н family), repeated by the Smolensk page.</remarks>
public sealed class ApplicationPassport
{
    /// <summary>Gets the goal (цель).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Goal { get; init => field = value is null ? null : PrintableText.Require(value, "ApplicationPassport.Goal"); }

    /// <summary>Gets the tasks (задачи).</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Objectives { get; init => field = GivenList.Texts(value, "ApplicationPassport.Objectives"); } = [];

    /// <summary>Gets the main idea (основная идея).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? MainIdea { get; init => field = value is null ? null : PrintableText.Require(value, "ApplicationPassport.MainIdea"); }

    /// <summary>Gets why it is needed (актуальность).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Relevance { get; init => field = value is null ? null : PrintableText.Require(value, "ApplicationPassport.Relevance"); }

    /// <summary>Gets the final products (перечень конечной продукции).</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Products { get; init => field = GivenList.Texts(value, "ApplicationPassport.Products"); } = [];

    /// <summary>Gets how the results will be spread (предложения по распространению).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Dissemination { get; init => field = value is null ? null : PrintableText.Require(value, "ApplicationPassport.Dissemination"); }

    /// <summary>Gets how the results last after the end (устойчивость результатов).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Sustainability { get; init => field = value is null ? null : PrintableText.Require(value, "ApplicationPassport.Sustainability"); }

    /// <summary>Gets the scientific supervisor (научный руководитель).</summary>
    /// <value>The default is <see langword="null"/>: none stated.</value>
    public Person? ScientificSupervisor { get; init; }

    /// <summary>Gets who answers for the project at the applicant's (ответственный исполнитель).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Person? Responsible { get; init; }
}
