using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>What a local moment or a term must be: its dates stated, as <see cref="StatedDate"/> requires.</summary>
internal static class StatedMoment
{
    public static LocalDateTime Require(LocalDateTime moment, string name)
    {
        _ = StatedDate.Require(moment.Date, name);
        return moment;
    }

    public static DateInterval? Require(DateInterval? term, string name)
    {
        if (term is not null)
        {
            _ = StatedDate.Require(term.Start, $"{name}.Start");
            _ = StatedDate.Require(term.End, $"{name}.End");
        }

        return term;
    }
}
