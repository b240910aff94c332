using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Testing.Laws;

/// <summary>What the code of a rule or a plugin reaches: its own methods, and what they call in assemblies that are no framework's.</summary>
/// <remarks>Blind to calls through interfaces and virtual methods that other types override, and to what is reached by reflection.</remarks>
internal sealed class OwnCode
{
    private static readonly string[] Frameworks = ["System", "Microsoft", "mscorlib", "netstandard", "NodaTime", "FSharp", "FsCheck", "xunit", "Ardalis"];

    private static readonly Dictionary<string, string[]?> Sources = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = ["get_Now", "get_UtcNow", "get_Today"],
        ["System.DateTimeOffset"] = ["get_Now", "get_UtcNow"],
        ["System.TimeProvider"] = ["get_System"],
        ["System.TimeZoneInfo"] = ["get_Local"],
        ["System.Guid"] = ["NewGuid", "CreateVersion7"],
        ["System.Globalization.CultureInfo"] = ["get_CurrentCulture", "get_CurrentUICulture"],
        ["NodaTime.SystemClock"] = ["get_Instance"],
        ["System.Random"] = null,
        ["System.Security.Cryptography.RandomNumberGenerator"] = null,
        ["System.Diagnostics.Stopwatch"] = null,
        ["System.Environment"] = null,
        ["System.IO.File"] = null,
        ["System.Net.Http.HttpClient"] = null,
    };

    private static readonly ConcurrentDictionary<Type, OwnCode> Known = new();

    private readonly Type _judged;
    private readonly HashSet<Type> _ownTypes = [];
    private readonly Dictionary<MethodBase, MethodBase?> _reached = [];

    private OwnCode(object judged)
    {
        _judged = judged.GetType();
        Queue<MethodBase> open = [];
        for (Type? type = _judged; type is not null && !IsEngine(type); type = type.BaseType)
        {
            _ = _ownTypes.Add(type);
        }

        // What the engine calls comes first, so that a finding is told with the way to it.
        MethodBase[] own = [.. _ownTypes.SelectMany(CodeReading.MethodsOf)];
        foreach (MethodBase entry in own.Where(method => method is MethodInfo { IsVirtual: true } or ConstructorInfo).Where(method => method.DeclaringType is { } type && _ownTypes.Contains(type)))
        {
            Reach(entry, null, open);
        }

        Follow(open);
        foreach (MethodBase method in own)
        {
            Reach(method, null, open);
        }

        // Functions may be held that were given.
        foreach (Delegate given in _ownTypes.SelectMany(FieldsOf).Select(field => field.GetValue(judged)).OfType<Delegate>())
        {
            Reach(given.Method, null, open);
        }

        Follow(open);
    }

    /// <summary>The code of a rule or a plugin: read once for a type, unless it holds functions that it was given.</summary>
    public static OwnCode Of(object judged)
    {
        Type type = judged.GetType();
        var read = Known.GetOrAdd(type, _ => new(judged));
        return read._ownTypes.SelectMany(FieldsOf).Any(field => typeof(Delegate).IsAssignableFrom(field.FieldType)) ? new(judged) : read;
    }

    public string? HiddenSource() => First(_reached.Keys, (method, _, member) => member is MethodBase called && IsSource(called, method) ? $"{PathTo(method)} → {Name(called)}" : null);

    public string? HiddenState() => Own().SelectMany(method => CodeReading.Of(method).Append(default).ToArray() is var steps
        ? steps.SkipLast(1).Zip(steps.Skip(1), (step, next) => Stored(method, step.Code, step.Member, next.Code)) : []).FirstOrDefault(found => found is not null);

    public string? FloatingPoint() => First(Own(), (method, code, member) =>
        code == OpCodes.Conv_R4 || code == OpCodes.Conv_R8 || code == OpCodes.Conv_R_Un || code == OpCodes.Ldc_R4 || code == OpCodes.Ldc_R8 ? $"{PathTo(method)} calculates in floating point ({code})"
        : member is MethodInfo called && (IsFloating(called.ReturnType) || called.GetParameters().Any(parameter => IsFloating(parameter.ParameterType))) ? $"{PathTo(method)} calls {Name(called)}, which calculates in floating point" : null);

    public string? UnroundedTerm() => First(Own(), (method, _, member) =>
        member is MethodBase { DeclaringType: { } type } called && (type == typeof(LocalDate) || type == typeof(LocalDateTime))
            && (called.Name is nameof(LocalDate.PlusMonths) or nameof(LocalDate.PlusYears) || (called.Name is nameof(LocalDate.Plus) or "op_Addition" or nameof(LocalDate.Minus) or "op_Subtraction" && called.GetParameters().Any(parameter => parameter.ParameterType == typeof(Period))))
            ? $"{PathTo(method)} → {Name(called)}, which makes 28 February of 29 without saying so; take a Term with its TermRounding" : null);

    private static FieldInfo[] FieldsOf(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly);

    private static bool IsEngine(Type type) => type == typeof(object) || type == typeof(Rule) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Rule<>));

    private static bool IsFloating(Type type) => type == typeof(double) || type == typeof(float);

    private static bool IsFollowed(MethodBase called) => called.DeclaringType?.Assembly.GetName().Name is { } assembly && !Frameworks.Any(framework => assembly.StartsWith(framework, StringComparison.Ordinal));

    private static string Name(MethodBase method) => $"{method.DeclaringType?.Name}.{method.Name}";

    private static string? First(IEnumerable<MethodBase> methods, Func<MethodBase, OpCode, MemberInfo?, string?> find) =>
        methods.SelectMany(method => CodeReading.Of(method).Select(step => find(method, step.Code, step.Member))).FirstOrDefault(found => found is not null);

    // A member of a captured value is asked by its address, and asking changes nothing.
    private static bool IsRead(FieldInfo field, OpCode next) =>
        CodeReading.IsMade(field.DeclaringType!) && (next == OpCodes.Ldfld || field.FieldType.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), false));

    private string? Stored(MethodBase method, OpCode code, MemberInfo? member, OpCode next) =>
        member is FieldInfo field && (code == OpCodes.Stfld || code == OpCodes.Stsfld || ((code == OpCodes.Ldflda || code == OpCodes.Ldsflda) && !IsRead(field, next)))
            && method is not ConstructorInfo && !field.Name.Contains('<', StringComparison.Ordinal) && !field.IsInitOnly && IsKept(field, method)
            ? $"{PathTo(method)} stores into {field.DeclaringType!.Name}.{field.Name}" : null;

    // What a closure keeps within one call of the method that made it is no state; what a rule's own lambda keeps for ever is.
    private bool IsKept(FieldInfo field, MethodBase method) => field.IsStatic
        ? _ownTypes.Contains(field.DeclaringType!) || field.DeclaringType!.Assembly == _judged.Assembly
        : _ownTypes.Contains(field.DeclaringType!) || (CodeReading.IsMade(field.DeclaringType!) && method.DeclaringType == field.DeclaringType && !field.DeclaringType!.Name.Contains(">d__", StringComparison.Ordinal));

    // Sources are asked of the whole way, except that the compiler's iterators ask for their thread, and that the domain's own code is under the banned list of its build.
    private bool IsSource(MethodBase called, MethodBase by)
    {
        if (called.DeclaringType is not { } type)
        {
            return false;
        }

        bool isBehind = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DatedParameter<>) && called.Name == "At";
        bool isProfile = type == typeof(RegulationProfiles) && called.Name.StartsWith("get_", StringComparison.Ordinal);
        // A constructor may take an act or a clause of a profile.
        return (typeof(Rule).IsAssignableFrom(_judged) && (isBehind || isProfile) && by is not ConstructorInfo && by.DeclaringType!.Assembly != typeof(Rule).Assembly)
            || (type.FullName is { } name && Sources.TryGetValue(name, out string[]? members) && (members is null || members.Contains(called.Name)) && called.Name is not "get_CurrentManagedThreadId");
    }

    // The rule's own code: its types, and what they reach in its own assembly; of the domain's assembly only its types, for Term rounds dates itself.
    private IEnumerable<MethodBase> Own()
    {
        bool isDomain = _judged.Assembly == typeof(Rule).Assembly;
        return _reached.Keys.Where(method => method.DeclaringType is { } type
            && (isDomain ? _ownTypes.Any(own => own == type || type.DeclaringType == own) : type.Assembly == _judged.Assembly));
    }

    private void Follow(Queue<MethodBase> open)
    {
        while (open.TryDequeue(out MethodBase? method))
        {
            foreach ((OpCode _, MemberInfo? member) in CodeReading.Of(method))
            {
                if (member is MethodBase called && IsFollowed(called))
                {
                    Reach(called, method, open);
                    if (called is ConstructorInfo { DeclaringType: { } made } && CodeReading.IsMade(made))
                    {
                        foreach (MethodBase inner in CodeReading.MethodsOf(made))
                        {
                            Reach(inner, method, open);
                        }
                    }
                }
            }
        }
    }

    private void Reach(MethodBase method, MethodBase? from, Queue<MethodBase> open)
    {
        if (_reached.TryAdd(method, from))
        {
            open.Enqueue(method);
        }
    }

    private string PathTo(MethodBase method)
    {
        List<string> path = [];
        for (MethodBase? at = method; at is not null && path.Count < 12; at = _reached[at])
        {
            path.Insert(0, Name(at));
        }

        return string.Join(" → ", path);
    }
}
