using InnovationDomain.Calendars;

namespace InnovationDomain.Json.Shapes;

internal sealed class TermShape
{
    public required int Length { get; init; }

    public required TermUnit Unit { get; init; }

    public RollConvention? Roll { get; init; }

    public static TermShape From(Term term) => new() { Length = term.Length, Unit = term.Unit, Roll = term.Unit == TermUnit.WorkingDays || term.Roll == RollConvention.Following ? null : term.Roll };

    public Term ToValue() => Term.Of(Length, Unit, Roll ?? RollConvention.Following);
}
