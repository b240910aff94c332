using System.Collections.Immutable;
using System.Reflection;
using InnovationDomain.Regulation;
using NodaTime;
using static InnovationDomain.Testing.Drawing.ScalarRecipes;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Acts, references into them, parameters whose versions follow one another without overlap and hole, profiles of them.</summary>
internal static class RegulationRecipes
{
    private static readonly LegalAct[] KnownActs =
        [LegalActs.Education, LegalActs.InnovationInfrastructure, LegalActs.EducationMonitoring, LegalActs.RegionalMotivatingMonitoring, LegalActs.MunicipalMotivatingMonitoring];

    private static readonly RegulationProfile[] KnownProfiles =
        [RegulationProfiles.Samara, RegulationProfiles.SaintPetersburg, RegulationProfiles.SaintPetersburgResourceCenters, RegulationProfiles.SampleMunicipal];

    private static readonly PropertyInfo[] Parameters =
        [.. typeof(RegulationProfile).GetProperties().Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DatedParameter<>))];

    public static void AddTo(RecipeBook book)
    {
        book.Add(Act);
        book.Add(draw => LegalElement.Of(draw.Any<LegalElementKind>(), Invariant($"{draw.Between(1, 30)}")));
        book.Add(Reference);
        book.Add<DatedParameter>(draw => Parameter<decimal>(draw, Invariant($"ПР-{draw.Between(1, 9_999)}.Порог")));
        book.Add(draw => draw.IsWhole && draw.Chance(25) ? draw.Pick(KnownProfiles) : Profile(draw));
    }

    /// <summary>One value after another, each from the day on which the one before it ends; sometimes the last is a correction that became known later.</summary>
    public static DatedParameter<T> Parameter<T>(Draw draw, string name)
        where T : notnull
    {
        LegalReference source = Reference(draw);
        LocalDate start = draw.Day();
        var versions = ImmutableArray.CreateBuilder<ParameterVersion<T>>();
        for (int left = draw.Count(1, 3); left > 0; left--)
        {
            LocalDate? until = left > 1 || draw.Chance(15) ? draw.Advance(draw.Between(180, 900)) : null;
            if (until <= start)
            {
                until = null;
            }

            versions.Add(Version<T>(draw, name, source, start, until, null));
            if (until is not { } next)
            {
                break;
            }

            start = next;
        }

        if (draw.Chance(20) && versions[^1].InForceFrom.Year < 9990)
        {
            versions.Add(Version<T>(draw, name, source, versions[^1].InForceFrom, versions[^1].InForceUntil, versions[^1].InForceFrom.PlusDays(draw.Between(1, 200))));
        }

        return DatedParameter<T>.Of(name, versions.ToImmutable());
    }

    private static ParameterVersion<T> Version<T>(Draw draw, string name, LegalReference source, LocalDate from, LocalDate? until, LocalDate? known)
        where T : notnull => new()
        {
            Value = (T)draw.Make(typeof(T), new(typeof(RegulationProfile), name)),
            InForceFrom = from,
            InForceUntil = until,
            KnownFrom = known,
            Source = source,
            Certainty = draw.Any<Certainty>(),
            ReviewBy = draw.Chance(30) && from.Year < 9990 ? from.PlusYears(3) : null,
            Remark = draw.Chance(20) ? draw.Text("Remark") : null,
        };

    private static LegalAct Act(Draw draw)
    {
        if (draw.Chance(25))
        {
            return draw.Pick(KnownActs);
        }

        LocalDate date = draw.Day();
        LocalDate? from = draw.Chance(40) ? draw.Advance(draw.Between(0, 40)) : null;
        LocalDate? until = draw.Chance(20) && (from ?? date) is { Year: < 9990 } begin ? begin.PlusDays(draw.Between(1, 2_000)) : null;
        return draw.Assemble<LegalAct>((nameof(LegalAct.Date), date), (nameof(LegalAct.InForceFrom), from), (nameof(LegalAct.InForceUntil), until));
    }

    private static LegalReference Reference(Draw draw)
    {
        LegalAct act = Act(draw);
        LegalReference reference = act.ApprovedDocument is not null && draw.Chance(70) ? LegalReference.ToApprovedBy(act) : LegalReference.To(act);
        // Large to small; a table of contents seldom uses more than three of the eight.
        foreach (LegalElementKind kind in draw.Some(Enum.GetValues<LegalElementKind>(), draw.IsExtreme ? 60 : 25))
        {
            string number = kind == LegalElementKind.Subpoint ? draw.Pick("а", "б", "1") : Invariant($"{draw.Between(1, 30)}");
            reference = reference.Then(LegalElement.Of(kind, number));
        }

        return reference;
    }

    // A parameter is called as its property, and its value has to make sense there: a drawn one that does not gives way to the ready sample.
    private static RegulationProfile Profile(Draw draw)
    {
        var given = ImmutableArray.CreateBuilder<(string Name, object? Value)>();
        foreach (PropertyInfo property in Parameters)
        {
            object? sample = draw.Chance(40) ? property.GetValue(RegulationProfiles.SampleMunicipal) : null;
            given.Add((property.Name, draw.Chance(25) ? Taken(draw, property) ?? sample : sample));
        }

        return draw.Assemble<RegulationProfile>(given.ToArray());
    }

    private static object? Taken(Draw draw, PropertyInfo property)
    {
        object drawn = draw.Make(property.PropertyType, new(typeof(RegulationProfile), property.Name));
        Members members = Members.Find(typeof(RegulationProfile))!;
        return members.TryBuild([(property, drawn)], out _) ? drawn : null;
    }
}
