namespace InnovationDomain.Testing.Drawing;

/// <summary>Recipes as the rooms give them.</summary>
internal sealed class RecipeBook
{
    public Dictionary<Type, Func<Draw, Member, object>> Recipes { get; } = [];

    public void Add<T>(Func<Draw, T> make)
        where T : notnull => Recipes.Add(typeof(T), (draw, _) => make(draw));

    public void Add<T>(Func<Draw, Member, T> make)
        where T : notnull => Recipes.Add(typeof(T), (draw, member) => make(draw, member));

    public RecipeBook With(Action<RecipeBook> room)
    {
        room(this);
        return this;
    }
}
