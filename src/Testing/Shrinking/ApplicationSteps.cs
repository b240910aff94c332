using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

internal static class ApplicationSteps
{
    public static void AddTo(StepBook book) => book.Add<Application>(Of);

    // Any of the versions, as if it had been the only one.
    private static IEnumerable<Application?> Of(Application application) =>
        application.Versions.Where(_ => application.Versions.Length > 1)
            .Select(version => Copies.With(application, (nameof(Application.Versions), ImmutableArray.Create(Copies.With(version, (nameof(ApplicationVersion.Number), 1))!))))
            .Concat(Smaller.ByMembers(application, typeof(Application), Members.Find(typeof(Application))!, []).Cast<Application?>());
}
