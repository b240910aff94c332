using InnovationDomain.Identity;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>A key gets shorter where it stands alone; inside a larger value others refer to it.</summary>
internal static class KeySteps
{
    public static IEnumerable<object?> Of<T>(Id<T> key, Member member) => member.Owner is not null || key.IsNone ? [] : ScalarSteps.Of(key.Value).Select(text => (object?)Id<T>.Of(text));
}
