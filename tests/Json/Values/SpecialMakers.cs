using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Applications;
using InnovationDomain.Arithmetic;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Events;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Platforms;
using InnovationDomain.Tests.Projects;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Json.Tests.Values;

/// <summary>What chance alone would not meet: texts, numbers and dates that agree, codes with control digits, histories.</summary>
internal static class SpecialMakers
{
    private static readonly string[] Texts = [.. OddText.Phrase.Sample(300, new Rnd(20210422), 8)];

    public static IReadOnlyDictionary<Type, Func<ValueMaker, string, object>> All { get; } = new Dictionary<Type, Func<ValueMaker, string, object>>
    {
        [typeof(string)] = Text,
        [typeof(bool)] = (make, _) => make.Chance(50),
        [typeof(int)] = (make, name) => name.Contains("year", StringComparison.OrdinalIgnoreCase) || name.EndsWith("In", StringComparison.Ordinal) ? 2022 + make.Next(4) : make.Next(7),
        [typeof(decimal)] = (make, _) => (make.Next(13) * make.Pick(1m, 0.5m, 0.25m)) + (make.PaddedDecimals ? 0.0000m : 0m),
        [typeof(Fraction)] = (make, _) => Fraction.Of(make.Next(13) - 6, 1 + make.Next(4)),
        [typeof(Uri)] = (make, _) => new Uri(make.Pick("https://школа.рф/продукт?id=1", "https://example.ru/a%20b#c")),
        [typeof(LocalDate)] = (make, _) => Date(make),
        [typeof(LocalTime)] = (make, _) => Time(make),
        [typeof(LocalDateTime)] = (make, _) => Date(make) + Time(make),
        [typeof(AnnualDate)] = (make, _) => make.Pick(new AnnualDate(2, 29), new AnnualDate(1 + make.Next(12), 1 + make.Next(28))),
        [typeof(DateInterval)] = (make, _) => Date(make) is var start ? new DateInterval(start, start.PlusDays(make.Next(400))) : null!,
        [typeof(SchoolYear)] = (make, _) => SchoolYear.Starting(2022 + make.Next(3)),
        [typeof(Inn)] = (make, _) => Inn.Of(make.Pick("7707083893", "500100732259")),
        [typeof(Ogrn)] = (make, _) => Ogrn.Of(make.Pick("1027700132195", "304500116000157")),
        [typeof(Oktmo)] = (make, _) => Oktmo.Of(make.Pick("07727000", "45382000001")),
        [typeof(Application)] = (make, _) => make.Assemble<Application>(("Versions", Versions(make))),
        [typeof(CalendarYear)] = (make, _) => CalendarYearOf(make),
        [typeof(Council)] = (make, _) => CouncilOf(make),
        [typeof(CouncilSitting)] = (make, _) => CouncilOf(make) is var council
            ? make.Assemble<CouncilSitting>(("Council", council), ("Present", council.Members.Select(member => member.Id).Where(_ => make.Chance(80)).ToImmutableArray())) : null!,
        [typeof(Festival)] = (make, _) => make.Assemble<Festival>(("Designation", NounPhrase.Of("фестиваль " + make.Make<string>()).With(GrammaticalCase.Genitive, make.Make<string>()))),
        [typeof(DatedParameter)] = (make, _) => FurtherParameter(make),
        [typeof(ExpertPanel)] = (make, _) => Panel(make),
        [typeof(InnovationPlatform)] = (make, _) => make.Assemble<InnovationPlatform>(("History", History(make))),
        [typeof(RegulationProfile)] = (make, _) => Profile(make),
        [typeof(Roadmap)] = (make, _) => Roadmap(make),
        [typeof(RoadmapPlan)] = (make, _) => Sample(make, RoadmapPlans.Any().Generator),
        [typeof(ReportingCalendar)] = (make, _) => ReportingCalendarOf(make),
        [typeof(StatusDecision)] = (make, _) => Decision(make),
        [typeof(StudyCalendar)] = (make, _) => StudyCalendarOf(make),
    };

    private static LocalDate Date(ValueMaker make) => new LocalDate(2022, 9, 1).PlusDays(make.Next(make.Pick(5, 1200)));

    private static LocalTime Time(ValueMaker make) => make.Pick(LocalTime.Midnight, new LocalTime(9, 30), new LocalTime(16, 59, 59), LocalTime.MaxValue);

    private static T Sample<T>(ValueMaker make, Gen<T> gen) => gen.Sample(1, new Rnd((ulong)make.Next(int.MaxValue)), 6)[0];

    private static string Text(ValueMaker make, string name) => name.ToUpperInvariant() switch
    {
        // Few keys: what refers meets what it refers to.
        "VALUE" => make.Pick("к-1", "к-2", "к-3", "к-4"),
        "NUMBER" => make.Pick("1", "2", "3", "1.1", "II", "а"),
        "SUBJECT" or "ROUND" => make.Pick("З-1", "З-2"),
        "SYMBOL" => make.Pick("чел.", "ед.", "%", "час"),
        "ZONEID" => "Europe/Moscow",
        "INITIALS" => make.Pick("М.П.", "А."),
        "SURNAME" or "GIVEN" or "PATRONYMIC" => make.Pick("Иванова", "Петров-Водкин", "О’Нил", "Ли", "Мария"),
        "LEVELADJECTIVE" => make.Pick("краевой", "республиканский"),
        "DISPOSINGWORD" => make.Pick("обязываю", "предлагаю"),
        "EMAIL" => "imc@example.ru",
        "KPP" => "770701001",
        "DIGEST" or "PAPERDIGEST" => string.Concat(Enumerable.Repeat(make.Pick("0f", "a1"), 32)),
        _ => make.Pick<string>(Texts),
    };

    private static ImmutableArray<ApplicationVersion> Versions(ValueMaker make)
    {
        var versions = new ApplicationVersion[1 + make.Next(3)];
        LocalDateTime at = make.Make<LocalDateTime>();
        for (int i = 0; i < versions.Length; i++)
        {
            LocalDateTime returned = at.PlusDays(make.Next(9));
            bool isReturned = i + 1 < versions.Length || make.Chance(50);
            versions[i] = make.Assemble<ApplicationVersion>(
                ("Number", i + 1), ("SubmittedAt", at), ("Return", isReturned ? make.Assemble<ApplicationReturn>(("ReturnedAt", returned)) : null));
            at = returned.PlusDays(make.Next(9));
        }

        return [.. versions];
    }

    private static ExpertSheet Sheet(ValueMaker make, string id, ExpertRubric rubric, Id<Expert> expert, string? replaces = null) => make.Assemble<ExpertSheet>(
        ("Id", Id<ExpertSheet>.Of(id)), ("Expert", expert), ("Subject", Id<Application>.Of("З-1")), ("Rubric", rubric), ("Voiding", null), ("Replaces", replaces is null ? null : (object)Id<ExpertSheet>.Of(replaces)),
        ("Marks", ImmutableArray.CreateRange(rubric.Criteria, criterion => make.Chance(12)
            ? CriterionMark.InsufficientInformation(criterion.Id, make.Make<string>())
            : CriterionMark.Of(criterion.Id, criterion.Scale.Min + (make.Next((int)((criterion.Scale.Max - criterion.Scale.Min) / criterion.Scale.Step) + 1) * criterion.Scale.Step), make.Make<string>()))));

    // Each expert may have signed, voided what was signed, and signed anew.
    private static ExpertPanel Panel(ValueMaker make)
    {
        ExpertRubric rubric = make.Make<ExpertRubric>();
        ImmutableArray<Id<Expert>> experts = ["к-1", "к-2"];
        var sheets = new List<ExpertSheet>();
        foreach (Id<Expert> expert in experts.Where(_ => make.Chance(70)))
        {
            sheets.Add(Sheet(make, $"Л-{expert}", rubric, expert));
            if (make.Chance(50))
            {
                ExpertSheet signed = sheets[^1];
                sheets.Add(signed.Void(make.Make<string>(), signed.SignedOn.PlusDays(make.Next(3)), make.Make<string>()));
                sheets.Add(Sheet(make, $"Л-{expert}-2", rubric, expert, signed.Id.Value));
            }
        }

        return make.Assemble<ExpertPanel>(("Subject", Id<Application>.Of("З-1")), ("Rubric", rubric), ("Experts", experts), ("Sheets", sheets.ToImmutableArray()));
    }

    private static CalendarYear CalendarYearOf(ValueMaker make)
    {
        int year = 2023 + make.Next(2);
        IEnumerable<CalendarDay> days = Enumerable.Range(0, 6).Select(_ => make.Make<CalendarDay>()).Where(day => day.Date.Year == year)
            .Append(CalendarDay.Of(new LocalDate(year, 1, 1), DayKind.Holiday, "Новый год")).DistinctBy(day => day.Date);
        return make.Assemble<CalendarYear>(("Year", year), ("Days", days.ToImmutableArray()));
    }

    // The keys are those that refer to members by chance.
    private static Council CouncilOf(ValueMaker make)
    {
        var members = new List<CouncilMember> { make.Assemble<CouncilMember>(("Id", Id<CouncilMember>.Of("к-1")), ("Role", CouncilRole.Chair)) };
        for (int left = make.Next(4); left > 0; left--)
        {
            members.Add(make.Assemble<CouncilMember>(("Id", Id<CouncilMember>.Of($"к-{members.Count + 1}")), ("Role", make.Pick(CouncilRole.Member, CouncilRole.Secretary, CouncilRole.Deputy))));
        }

        return make.Assemble<Council>(("Members", members.ToImmutableArray()));
    }

    private static ImmutableArray<StatusEvent> History(ValueMaker make)
    {
        var model = new StatusModel();
        var events = new List<StatusEvent>();
        foreach (PlatformOperation operation in Sample(make, PlatformOperations.Any().Generator))
        {
            model.PassTo(model.Today.PlusDays(operation.DaysLater));
            StatusEvent happened = operation.On(model.Today);
            if (model.TryHappen(happened))
            {
                events.Add(make.Assemble<StatusEvent>(
                    ("Trigger", happened.Trigger), ("EffectiveOn", happened.EffectiveOn), ("TermStart", happened.TermStart), ("TermEnd", happened.TermEnd),
                    ("Reason", happened.Trigger == PlatformTrigger.EarlyTermination ? make.Make<string>() : null)));
            }
        }

        return [.. events];
    }

    private static StatusDecision Decision(ValueMaker make)
    {
        ImmutableArray<StatusEvent> events = [];
        while (events.IsEmpty)
        {
            events = History(make);
        }

        return new(make.Assemble<InnovationPlatform>(("History", events[..^1])), events[^1]);
    }

    // A parameter has to be named as its property, and its value to make sense there: a drawn one that does not gives way to the sample's.
    private static RegulationProfile Profile(ValueMaker make) => make.Assemble<RegulationProfile>(
    [
        .. typeof(RegulationProfile).GetProperties()
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DatedParameter<>))
            .Select(property => (property.Name, make.Chance(40) ? Parameter(make, property) : null)),
    ]);

    private static object Parameter(ValueMaker make, PropertyInfo property)
    {
        object sample = property.GetValue(RegulationProfiles.SampleMunicipal)!;
        try
        {
            object drawn = typeof(SpecialMakers).GetMethod(nameof(Redated), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(property.PropertyType.GetGenericArguments()[0]).Invoke(null, [make, sample])!;
            property.SetValue(new RegulationProfile { Name = "Проба", Level = RecognitionLevel.Municipal, Act = LegalActs.Education }, drawn);
            return drawn;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return sample;
        }
    }

    private static DatedParameter<T> Redated<T>(ValueMaker make, DatedParameter<T> sample)
        where T : notnull =>
        DatedParameter<T>.Of(sample.Name, make.Assemble<ParameterVersion<T>>(("Value", make.Chance(50) ? make.Make<T>("Value") : sample.Versions[0].Value)));

    private static DatedParameter FurtherParameter(ValueMaker make)
    {
        string name = make.Pick("СВОЙ-1", "СВОЙ-2", "СВОЙ-3");
        return make.Next(6) switch
        {
            0 => Of<decimal>(),
            1 => Of<int>(),
            2 => Of<bool>(),
            3 => Of<string>(),
            4 => Of<Term>(),
            _ => Of<AnnualDate>(),
        };

        DatedParameter Of<T>()
            where T : notnull => DatedParameter<T>.Of(name, make.Make<ParameterVersion<T>>());
    }

    private static Roadmap Roadmap(ValueMaker make)
    {
        RoadmapPlan baseline = make.Make<RoadmapPlan>();
        RoadmapPlan plan = baseline;
        LocalDate day = make.Make<LocalDate>();
        var revisions = new List<RoadmapRevision>();
        for (int left = make.Next(4); left > 0; left--)
        {
            RoadmapPlan next = make.Make<RoadmapPlan>();
            revisions.Add(make.Assemble<RoadmapRevision>(("Number", revisions.Count + 1), ("Date", day = day.PlusDays(make.Next(20))), ("Changes", plan.ChangesTo(next))));
            plan = next;
        }

        return make.Assemble<Roadmap>(("Baseline", baseline), ("Revisions", revisions.ToImmutableArray()));
    }

    private static ReportingCalendar ReportingCalendarOf(ValueMaker make)
    {
        ReportingCalendar ready = make.Pick(
            ReportingCalendar.CalendarYears, ReportingCalendar.PlatformYears, ReportingCalendar.Quarters, ReportingCalendar.SchoolHalfYears, ReportingCalendar.SchoolHalfYearsToAugust);
        return make.Assemble<ReportingCalendar>(
            ("Name", ready.Name), ("Segments", ready.DueBy([.. ready.Segments.Select(_ => make.Chance(50) ? make.Make<DueRule>() : null)]).Segments));
    }

    private static StudyCalendar StudyCalendarOf(ValueMaker make)
    {
        SchoolYear year = make.Make<SchoolYear>();
        SchoolPeriodKind kind = make.Make<SchoolPeriodKind>();
        int count = kind switch { SchoolPeriodKind.SchoolQuarter => 4, SchoolPeriodKind.Trimester => 3, SchoolPeriodKind.HalfYear => 2, _ => 1 + make.Next(6) };
        LocalDate start = year.Days.Start;
        var periods = new SchoolPeriod[count];
        for (int i = 0; i < count; i++)
        {
            LocalDate end = start.PlusDays(make.Next(50));
            periods[i] = new() { Number = i + 1, Days = new DateInterval(start, end) };
            start = end.PlusDays(1 + make.Next(9));
        }

        return new() { Year = year, Kind = kind, Periods = [.. periods] };
    }
}
