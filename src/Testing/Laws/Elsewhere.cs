using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace InnovationDomain.Testing.Laws;

/// <summary>The same judged where nothing should be different: under another culture, on another thread.</summary>
internal static class Elsewhere
{
    /// <summary>Turkish: another small «I», commas in numbers, days before months.</summary>
    public const string Culture = "tr-TR";

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The one place that tries another culture; the old one is put back.")]
    public static T InAnotherCulture<T>(Func<T> judge)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(Culture);
            return judge();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>On a thread of its own; what is thrown there is thrown here.</summary>
    public static T OnAnotherThread<T>(Func<T> judge) =>
        Task.Factory.StartNew(judge, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter().GetResult();
}
