using System.Collections.Frozen;
using System.Reflection;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>The steps of types that need their own: those without initializers, and those whose parts hang together.</summary>
internal sealed class StepBook
{
    private static readonly FrozenDictionary<Type, Func<object, Member, IEnumerable<object?>>> Known = Write();

    private readonly Dictionary<Type, Func<object, Member, IEnumerable<object?>>> _steps = [];

    public static Func<object, Member, IEnumerable<object?>>? Find(Type type)
    {
        if (Known.TryGetValue(type, out Func<object, Member, IEnumerable<object?>>? steps))
        {
            return steps;
        }

        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(Id<>) ? (value, member) => Call(typeof(KeySteps), type, value, member)
            : definition == typeof(DatedParameter<>) ? (value, member) => Call(typeof(ParameterSteps), type, value, member)
            : null;
    }

    /// <summary>Adds the steps of a type; a <see langword="null"/> among them is a step that the domain refused.</summary>
    public void Add<T>(Func<T, IEnumerable<T?>> steps)
        where T : class => _steps.Add(typeof(T), (value, _) => steps((T)value));

    public void AddScalar<T>(Func<T, Member, IEnumerable<T>> steps)
        where T : notnull => _steps.Add(typeof(T), (value, member) => steps((T)value, member).Select(smaller => (object?)smaller));

    public void AddFor<T>(Func<T, Member, IEnumerable<object?>> steps)
        where T : notnull => _steps.Add(typeof(T), (value, member) => steps((T)value, member));

    private static IEnumerable<object?> Call(Type steps, Type type, object value, Member member) =>
        (IEnumerable<object?>)steps.GetMethod("Of")!.MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value, member], null)!;

    private static FrozenDictionary<Type, Func<object, Member, IEnumerable<object?>>> Write()
    {
        var book = new StepBook();
        ScalarSteps.AddTo(book);
        TimeSteps.AddTo(book);
        CalendarSteps.AddTo(book);
        RegulationSteps.AddTo(book);
        PeopleSteps.AddTo(book);
        OrganizationSteps.AddTo(book);
        PlatformSteps.AddTo(book);
        RoadmapSteps.AddTo(book);
        ApplicationSteps.AddTo(book);
        ExpertiseSteps.AddTo(book);
        PanelSteps.AddTo(book);
        CouncilSteps.AddTo(book);
        EventSteps.AddTo(book);
        CaseSteps.AddTo(book);
        return book._steps.ToFrozenDictionary();
    }
}
