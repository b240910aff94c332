using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Calendars;
using InnovationDomain.Expertise;
using InnovationDomain.Monitoring;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Events;
using Quickstart;

namespace InnovationDomain.Json.Tests.Values;

/// <summary>A kind of text with its generic methods bound, and values of it.</summary>
public sealed class DomainKind
{
    private static readonly ImmutableArray<object> Ready =
    [
        AmurMeeting.Facts, CheboksaryMeeting.Facts, SverdlovskSession.Facts, PyatigorskFestival.Facts, SampleRubrics.Noyabrsk, RecordTests.Record,
        RegulationProfiles.Samara, RegulationProfiles.SaintPetersburg, RegulationProfiles.SaintPetersburgResourceCenters, RegulationProfiles.SampleMunicipal,
        .. ReadyIndicators.NaturalScienceTechnology, .. ReadyIndicators.DigitalHumanitarian, .. ReadyIndicators.Quantorium, .. ReadyIndicators.ITCube,
        ReportingCalendar.PlatformYears, ReportingCalendar.Quarters, ReportingCalendar.SchoolHalfYears,
    ];

    private readonly MethodInfo _write;
    private readonly MethodInfo _read;

    private DomainKind(string name)
    {
        (Name, Type) = (name, DomainKinds.TypeOf(name));
        _write = typeof(DomainJson).GetMethod(nameof(DomainJson.Write))!.MakeGenericMethod(Type);
        _read = typeof(DomainJson).GetMethods().Single(method => method.Name == nameof(DomainJson.Read) && method.GetParameters()[0].ParameterType == typeof(string)).MakeGenericMethod(Type);
    }

    public static ImmutableArray<DomainKind> All { get; } = [.. DomainKinds.All.Select(name => new DomainKind(name))];

    public static TheoryData<string> Names { get; } = [.. DomainKinds.All];

    public string Name { get; }

    public Type Type { get; }

    /// <summary>Gets real values of the kind, where the domain or its tests have any.</summary>
    public IEnumerable<object> Fixtures => Ready.Where(Type.IsInstanceOfType);

    public static DomainKind Of(string name) => All.Single(kind => kind.Name == name);

    public string Write(object value) => (string)_write.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value], null)!;

    public object Read(string json) => _read.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null)!;

    /// <summary>Makes the value of a seed.</summary>
    public object Value(int seed, bool paddedDecimals = false) => new ValueMaker(seed, paddedDecimals).Make(Type, "");

    /// <summary>Checks a law for the values of random seeds; a seed that fails is told.</summary>
    public void Check(Action<object> law, int cases = 12) => Check((value, _) => law(value), cases);

    public void Check(Action<object, Random> law, int cases = 12) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => law(Value(seed), new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
}
