using InnovationDomain.Wording;

namespace InnovationDomain.People;

/// <summary>A person as the documents of the domain know one (физическое лицо): an expert, a speaker, a member of a team.</summary>
/// <remarks>Personal data: documents that are published name persons only where their plugin says so.</remarks>
public sealed class Person
{
    /// <summary>Gets the name.</summary>
    public required PersonName Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Gets the position, with its organization.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Position? Position { get; init; }

    /// <summary>Gets the academic degree and title (учёная степень, учёное звание): «кандидат педагогических наук, доцент».</summary>
    /// <value>The default is <see langword="null"/>: none stated.</value>
    public string? AcademicDegree { get; init => field = value is null ? null : PrintableText.Require(value, "Person.AcademicDegree"); }

    /// <summary>Answers the name: «Фамилия Имя Отчество».</summary>
    public override string ToString() => Name.ToString();
}
