using System.Globalization;
using InnovationDomain.Applications;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Keys that people would give, and what tells the items of a list apart.</summary>
internal static class Keys
{
    public static Id<T> Make<T>(Draw draw)
    {
        if (draw.IsExtreme && draw.Chance(30))
        {
            return draw.Pick("0", "я", "key with spaces", new string('9', 120), "№ 1/2-а");
        }

        string prefix = typeof(T) == typeof(Application) ? "З" : typeof(T) == typeof(InnovationPlatform) ? "П" : typeof(T) == typeof(Expert) ? "Э" : typeof(T) == typeof(ExpertSheet) ? "Л"
            : typeof(T) == typeof(Criterion) ? "К" : typeof(T) == typeof(ProjectIndicator) ? "ПП" : typeof(T) == typeof(InnovationProject) ? "ПР" : "N";
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{draw.Between(1, 40)}");
    }

    /// <summary>The one of a row: the first has 1.</summary>
    public static string Nth(string prefix, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{index + 1}");

    /// <summary>What the domain lets no two items of a list share; the item itself where there is no such thing.</summary>
    public static object Of(object item) => item switch
    {
        Organization organization => organization.Identity,
        Municipality municipality => municipality.Identity,
        RequiredDocument document => document.Kind,
        VerdictRecord verdict => verdict.Rule,
        StatusLadderStep step => step.Kind,
        _ => item.GetType().GetProperty("Id")?.GetValue(item) ?? item,
    };
}
