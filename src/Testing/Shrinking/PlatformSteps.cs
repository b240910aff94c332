using System.Collections.Immutable;
using InnovationDomain.Platforms;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

internal static class PlatformSteps
{
    public static void AddTo(StepBook book) => book.Add<InnovationPlatform>(Of);

    // What lies between two moments of one status may have not been: a report and its assessment, an extension, a suspension and its end.
    private static IEnumerable<InnovationPlatform?> Of(InnovationPlatform platform)
    {
        ImmutableArray<StatusEvent> history = platform.History;
        for (int length = history.Length - 1; length > 1; length--)
        {
            for (int start = 0; start + length <= history.Length; start++)
            {
                yield return Copies.With(platform, (nameof(InnovationPlatform.History), history.RemoveRange(start, length)));
            }
        }

        foreach (object smaller in Smaller.ByMembers(platform, typeof(InnovationPlatform), Members.Find(typeof(InnovationPlatform))!, []))
        {
            yield return (InnovationPlatform)smaller;
        }
    }
}
