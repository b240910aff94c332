using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

internal sealed class EvaluationContextShape
{
    public required RegulationProfile Profile { get; init; }

    public required LocalDate AssessedOn { get; init; }

    public LocalDate? KnownOn { get; init; }

    public ProductionCalendar? Calendar { get; init; }

    public string? ZoneId { get; init; }

    public static EvaluationContextShape From(EvaluationContext context) => context.Reform is null
        ? new()
        {
            Profile = context.Profile,
            AssessedOn = context.AssessedOn,
            KnownOn = context.KnownOn,
            Calendar = ProductionCalendarShape.Stated(context.Calendar),
            ZoneId = context.ZoneId,
        }
        : throw new NotSupportedException("An EvaluationContext with a Reform has no JSON. Write the one that EvaluationContext.After was called on: a document is checked by what is in force.");

    public EvaluationContext ToValue() => new() { Profile = Profile, AssessedOn = AssessedOn, KnownOn = KnownOn, Calendar = Calendar ?? ProductionCalendar.Russia, ZoneId = ZoneId };
}
