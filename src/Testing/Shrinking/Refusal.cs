namespace InnovationDomain.Testing.Shrinking;

/// <summary>Steps of which the domain may refuse some.</summary>
internal static class Refusal
{
    /// <summary>Answers what is made, <see langword="null"/> when the domain refuses it.</summary>
    public static T? Unless<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Makes one part of a value smaller, and the value with it.</summary>
    public static IEnumerable<T?> Each<TPart, T>(TPart? part, Func<TPart, T> make)
        where T : class
    {
        if (part is not null)
        {
            foreach (TPart smaller in Smaller.Than((object)part, typeof(TPart), default).Cast<TPart>())
            {
                yield return Unless(() => make(smaller));
            }
        }
    }

    /// <summary>Leaves one part of a value out, where it is there.</summary>
    public static IEnumerable<T?> Without<T>(object? part, Func<T> make)
        where T : class
    {
        if (part is not null)
        {
            yield return Unless(make);
        }
    }
}
