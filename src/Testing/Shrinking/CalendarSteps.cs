using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Testing.Shrinking;

internal static class CalendarSteps
{
    public static void AddTo(StepBook book)
    {
        book.Add<CalendarDay>(day => Refusal.Each<LocalDate, CalendarDay>(day.Date, date => CalendarDay.Of(date, day.Kind, day.Name, day.MovedFrom))
            .Concat(Refusal.Without(day.MovedFrom, () => CalendarDay.Of(day.Date, day.Kind, day.Name)))
            .Concat(Refusal.Each(day.Name, (string name) => CalendarDay.Of(day.Date, day.Kind, name, day.MovedFrom))));
        book.Add<ProductionCalendar>(calendar => Refusal.Each(calendar.Years, (System.Collections.Immutable.ImmutableArray<CalendarYear> years) => ProductionCalendar.Of(calendar.Name, years, calendar.DecreeDays))
            .Append(calendar.DecreeDays == default ? null : calendar.Counting(default)));
        book.Add<SchoolYear>(year => ScalarSteps.Toward(year.StartYear, TimeSteps.Pivot.Year).Select(SchoolYear.Starting));
        book.Add<HalfYear>(half => Refusal.Each(half.Year, (SchoolYear year) => HalfYear.Of(year, half.Number, half.SecondEnd))
            .Append(half.Number == 1 ? null : HalfYear.Of(half.Year, 1)).Append(half.SecondEnd == default ? null : HalfYear.Of(half.Year, half.Number)));
        book.Add<Term>(term => Refusal.Each<int, Term>(term.Length, length => Term.Of(length, term.Unit, term.Roll))
            .Append(term.Roll == default || term.Unit == TermUnit.WorkingDays ? null : term.Rolling(default))
            .Concat(Refusal.Each<TermUnit, Term>(term.Unit, unit => unit == TermUnit.WorkingDays ? throw new ArgumentException("A term of working days knows no roll.", nameof(term)) : Term.Of(term.Length, unit, term.Roll))));
        book.Add<DueRule>(Of);
        book.Add<DueInstant>(due => Refusal.Without(due.ClosesAt, () => DueInstant.Of(due.Date, due.ZoneId))
            .Concat(Refusal.Each<LocalDate, DueInstant>(due.Date, date => DueInstant.Of(date, due.ZoneId, due.ClosesAt))));
    }

    private static IEnumerable<DueRule?> Of(DueRule rule) => Refusal.Without(rule.ClosesAt, () => Make(rule.Anchor, rule.On, rule.Term, rule.Roll, null))
        .Concat(Refusal.Each(rule.Term, (Term term) => Make(rule.Anchor, null, term, term.Roll, rule.ClosesAt)))
        .Concat(rule.On is { } on ? Refusal.Each<AnnualDate, DueRule>(on, smaller => Make(rule.Anchor, smaller, null, rule.Roll, rule.ClosesAt)) : [])
        .Append(rule.On is null || rule.Roll == default ? null : Make(rule.Anchor, rule.On, null, default, rule.ClosesAt));

    private static DueRule Make(DueAnchor anchor, AnnualDate? on, Term? term, RollConvention roll, LocalTime? closesAt) => term is not null ? DueRule.After(term, closesAt)
        : anchor == DueAnchor.WithinPeriod ? DueRule.Within(on!.Value, roll, closesAt) : DueRule.After(on!.Value, roll, closesAt);
}
