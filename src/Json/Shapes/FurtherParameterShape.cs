using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

/// <summary>A parameter that a profile has no property for: its versions stand in the list that says what its values are.</summary>
internal sealed class FurtherParameterShape
{
    public required string Name { get; init; }

    public ImmutableArray<ParameterVersion<decimal>> Numbers { get; init; } = [];

    public ImmutableArray<ParameterVersion<int>> Integers { get; init; } = [];

    public ImmutableArray<ParameterVersion<bool>> Flags { get; init; } = [];

    public ImmutableArray<ParameterVersion<string>> Texts { get; init; } = [];

    public ImmutableArray<ParameterVersion<Term>> Terms { get; init; } = [];

    public ImmutableArray<ParameterVersion<AnnualDate>> AnnualDates { get; init; } = [];

    public static FurtherParameterShape From(DatedParameter parameter) => parameter switch
    {
        DatedParameter<decimal> numbers => new() { Name = parameter.Name, Numbers = numbers.Versions },
        DatedParameter<int> integers => new() { Name = parameter.Name, Integers = integers.Versions },
        DatedParameter<bool> flags => new() { Name = parameter.Name, Flags = flags.Versions },
        DatedParameter<string> texts => new() { Name = parameter.Name, Texts = texts.Versions },
        DatedParameter<Term> terms => new() { Name = parameter.Name, Terms = terms.Versions },
        DatedParameter<AnnualDate> dates => new() { Name = parameter.Name, AnnualDates = dates.Versions },
        _ => throw new NotSupportedException(
            $"The further parameter {parameter.Name} has values of {parameter.ValueType.Name}, which have no JSON. Written are decimal, int, bool, string, Term and AnnualDate: make it one of these, or several parameters."),
    };

    public DatedParameter ToValue()
    {
        DatedParameter?[] given = [Of(Numbers), Of(Integers), Of(Flags), Of(Texts), Of(Terms), Of(AnnualDates)];
        return given.OfType<DatedParameter>().ToArray() is [var parameter]
            ? parameter
            : throw new ArgumentException($"The further parameter {Name} has versions in one of numbers, integers, flags, texts, terms and annualDates, and in no other.");
    }

    private DatedParameter<T>? Of<T>(ImmutableArray<ParameterVersion<T>> versions)
        where T : notnull => versions.IsDefaultOrEmpty ? null : DatedParameter<T>.Of(Name, versions);
}
