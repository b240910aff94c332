using System.Linq.Expressions;
using System.Reflection;
using InnovationDomain.Testing.Drawing;
using InnovationDomain.Testing.Shrinking;

namespace InnovationDomain.Testing;

/// <summary>Values of the domain with one member changed: what <c>with</c> does for records, for every type that is made by an initializer.</summary>
public static class Variation
{
    /// <summary>Makes a value that differs in one member: <c>Samples.Platform.With(platform =&gt; platform.Theme, "Другая тема")</c>.</summary>
    /// <param name="value">The value, which stays as it is.</param>
    /// <param name="member">The member, one that an initializer may set.</param>
    /// <param name="changed">What it becomes; <see langword="null"/> leaves an optional member out.</param>
    /// <exception cref="ArgumentException"><paramref name="member"/> names no member that may be set, or the domain refuses what comes of the change: then the message is the domain's own.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> or <paramref name="member"/> is <see langword="null"/>.</exception>
    public static T With<T, TMember>(this T value, Expression<Func<T, TMember>> member, TMember changed)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(member);
        Members? members = Members.Find(typeof(T));
        PropertyInfo property = member.Body is MemberExpression { Member: PropertyInfo named, Expression: ParameterExpression }
            && members?.Required.AddRange(members.Optional).FirstOrDefault(known => known.Name == named.Name) is { } settable
                ? settable
                : throw new ArgumentException($"«{member.Body}» is no member that an initializer of {typeof(T).Name} may set. Name one, such as x => x.{(members?.Required is [{ } first, ..] ? first.Name : "Member")}.", nameof(member));
        return (T)members!.Build(Copies.Of(value, members).RemoveAll(set => set.Property == property).Add((property, changed)));
    }
}
