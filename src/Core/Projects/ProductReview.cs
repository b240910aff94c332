using InnovationDomain.Calendars;
using InnovationDomain.People;
using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>A review of a product (рецензия).</summary>
public sealed class ProductReview
{
    /// <summary>Gets who wrote it.</summary>
    public required Person Reviewer { get; init => field = value ?? throw new ArgumentNullException(nameof(Reviewer)); }

    /// <summary>Gets its date.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public LocalDate? Date { get; init => field = value is { } date ? StatedDate.Require(date, "ProductReview.Date") : null; }
}
