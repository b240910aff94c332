using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;

namespace InnovationDomain.Applications.Rules;

/// <summary>An application with what is known of its applicant besides (кандидатура): the subject of the rules on eligibility.</summary>
/// <remarks>Take the application, the register of platforms as it is kept, and the products of the applicant's earlier projects. What is left out, the rules answer as unknown.</remarks>
public sealed class Candidacy
{
    /// <summary>Gets the application.</summary>
    public required Application Application
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Application), "Candidacy.Application is missing. Give the application whose applicant is to be judged.");
    }

    /// <summary>Gets the platforms known, of the applicant and of others, present and past.</summary>
    /// <value>The default is <see langword="null"/>: the register was not looked at.</value>
    public PlatformRegister? Register { get; init; }

    /// <summary>Gets the products of the applicant, finished and not.</summary>
    /// <value>The default is <see langword="null"/>: not known. An empty list says that there are none.</value>
    public ImmutableArray<InnovationProduct>? Products { get; init => field = value is { } given ? GivenList.Complete(given, "Candidacy.Products") : null; }

    /// <summary>Answers the application.</summary>
    public override string ToString() => Application.ToString();
}
