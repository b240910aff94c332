using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Notes;

/// <summary>The facts of an information note on an organization (информационная справка об организации) on a day.</summary>
/// <remarks>All but the organization, the day and the signer may be unknown: the note then has a place to fill in.</remarks>
public sealed class OrganizationNote
{
    /// <summary>Gets the organization that the note is on.</summary>
    public required Organization Organization { get; init => field = value ?? throw new ArgumentNullException(nameof(Organization)); }

    /// <summary>Gets the day as of which the note is made.</summary>
    public required LocalDate AsOf { get; init => field = StatedDate.Require(value, "OrganizationNote.AsOf"); }

    /// <summary>Gets who makes the note.</summary>
    /// <value>The default is <see cref="Organization"/>.</value>
    public Organization Issuer { get => field ?? Organization; init; }

    /// <summary>Gets what the note is for, as it follows the title: «, на базе которой в 2024 году создается центр образования «Точка роста»».</summary>
    /// <value>The default is <see langword="null"/>: none is named.</value>
    public string? Purpose { get; init => field = value is null ? null : PrintableText.Require(value, "OrganizationNote.Purpose"); }

    /// <summary>Gets the address.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public string? Address { get; init => field = value is null ? null : PrintableText.Require(value, "OrganizationNote.Address"); }

    /// <summary>Gets the head of the organization.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public Official? Head { get; init; }

    /// <summary>Gets how many students there are (контингент).</summary>
    /// <value>At least 0. The default is <see langword="null"/>: not known.</value>
    public int? Students { get; init => field = Count(value, "OrganizationNote.Students"); }

    /// <summary>Gets how many classes or groups there are.</summary>
    /// <value>At least 0. The default is <see langword="null"/>: not known.</value>
    public int? Classes { get; init => field = Count(value, "OrganizationNote.Classes"); }

    /// <summary>Gets whether it is a малокомплектная school.</summary>
    /// <value>The default is <see langword="null"/>: as <see cref="Center"/> says, else not known.</value>
    public bool? IsSmallRuralSchool { get => field ?? Center?.IsSmallRuralSchool; init; }

    /// <summary>Gets how many teachers there are (педагогические работники).</summary>
    /// <value>At least 0. The default is <see langword="null"/>: not known.</value>
    public int? Teachers { get; init => field = Count(value, "OrganizationNote.Teachers"); }

    /// <summary>Gets how many of the teachers have been trained on the theme of the note (прошли повышение квалификации).</summary>
    /// <value>At least 0 and not more than <see cref="Teachers"/>. The default is <see langword="null"/>: not known.</value>
    public int? TrainedTeachers { get; init => field = Count(value, "OrganizationNote.TrainedTeachers"); }

    /// <summary>Gets the equipment.</summary>
    /// <value>The default is none known.</value>
    public ImmutableArray<EquipmentItem> Equipment { get; init => field = Given.Complete(value, "OrganizationNote.Equipment"); } = [];

    /// <summary>Gets the results: of students, of the work.</summary>
    /// <value>The default is none known.</value>
    public ImmutableArray<string> Results { get; init => field = Given.Texts(value, "OrganizationNote.Results"); } = [];

    /// <summary>Gets the centre that works, or is made, on the base of the organization.</summary>
    /// <value>The default is <see langword="null"/>: none, or not told.</value>
    public EducationCenter? Center { get; init; }

    /// <summary>Gets the platforms of which the organization is a holder; those that it holds on the day are named.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<InnovationPlatform> Platforms { get; init => field = Given.Complete(value, "OrganizationNote.Platforms"); } = [];

    /// <summary>Gets who signs.</summary>
    /// <value><see langword="null"/> where it is not known yet: the document is a draft, and the line is left to fill in.</value>
    public required Official? Signer { get; init; }

    private static int? Count(int? value, string name) => value is null or >= 0 ? value
        : throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture, $"{name} is {value}. Give a number from 0, or leave it out."));
}
