using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;

namespace InnovationDomain.Testing.Drawing;

/// <summary>How a value of each type is made: by the recipe of its room, or member by member.</summary>
internal static class Recipes
{
    private const int MostTries = 12;

    private static readonly FrozenDictionary<Type, Func<Draw, Member, object>> Known = new RecipeBook()
        .With(ScalarRecipes.AddTo).With(TimeRecipes.AddTo).With(PeopleRecipes.AddTo).With(OrganizationRecipes.AddTo).With(RegulationRecipes.AddTo).With(CalendarRecipes.AddTo)
        .With(PlatformRecipes.AddTo).With(ProjectRecipes.AddTo).With(RoadmapRecipes.AddTo).With(ApplicationRecipes.AddTo).With(ExpertiseRecipes.AddTo).With(PanelRecipes.AddTo)
        .With(CouncilRecipes.AddTo).With(MonitoringRecipes.AddTo).With(EventRecipes.AddTo).With(CaseRecipes.AddTo).With(ExpertiseCaseRecipes.AddTo).With(TableRecipes.AddTo)
        .Recipes.ToFrozenDictionary();

    public static object Make(Draw draw, Type type, Member member)
    {
        if (Known.TryGetValue(type, out Func<Draw, Member, object>? recipe))
        {
            return Taken(recipe, draw, member);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Make(draw, underlying, member);
        }

        if (type.IsEnum)
        {
            Array values = Enum.GetValues(type);
            return values.GetValue(draw.Next(values.Length))!;
        }

        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(Id<>) ? Call(nameof(MakeId), type, draw, member)
            : definition == typeof(ImmutableArray<>) ? Call(nameof(MakeList), type, draw, member)
            : definition == typeof(DatedParameter<>) ? Call(nameof(MakeParameter), type, draw, member)
            : Assembling.Assemble(draw, type, []);
    }

    // What the domain refuses is drawn anew.
    private static object Taken(Func<Draw, Member, object> recipe, Draw draw, Member member)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return recipe(draw, member);
            }
            catch (ArgumentException) when (tries < MostTries)
            {
            }
        }
    }

    private static object Call(string method, Type type, Draw draw, Member member) =>
        typeof(Recipes).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GenericTypeArguments[0])
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [draw, member], null)!;

    private static Id<T> MakeId<T>(Draw draw, Member member) => Keys.Make<T>(draw);

    private static DatedParameter<T> MakeParameter<T>(Draw draw, Member member)
        where T : notnull => RegulationRecipes.Parameter<T>(draw, member.Name ?? draw.Text("ParameterName"));

    private static ImmutableArray<T> MakeList<T>(Draw draw, Member member)
    {
        bool mustBeSome = member.Owner == typeof(RegulationProfile);
        int most = typeof(T).IsEnum ? 4 : typeof(T) == typeof(string) ? 3 : 4;
        return draw.Different(mustBeSome ? 1 : 0, most, () => (T)draw.Make(typeof(T), member), item => Keys.Of(item!));
    }
}
