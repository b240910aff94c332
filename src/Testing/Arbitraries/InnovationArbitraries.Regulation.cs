using FsCheck;
using InnovationDomain.Regulation;

namespace InnovationDomain.Testing;

// Acts, clauses, parameters, profiles.
public static partial class InnovationArbitraries
{
    /// <summary>Municipal and regional acts, some of the known federal ones, some with their time in force.</summary>
    public static Arbitrary<LegalAct> LegalActs() => Values.Plausible<LegalAct>();

    /// <summary>An element of an act with its number.</summary>
    public static Arbitrary<LegalElement> LegalElements() => Values.Plausible<LegalElement>();

    /// <summary>A path from large to small; shrinks to a whole act.</summary>
    public static Arbitrary<LegalReference> LegalReferences() => Values.Plausible<LegalReference>();

    /// <summary>The ready profiles, and others whose parameters make sense by their names.</summary>
    public static Arbitrary<RegulationProfile> RegulationProfiles() => Values.Plausible<RegulationProfile>();

    /// <summary>One to three values, each in force from the day on which the one before it ends; one in five is corrected later.</summary>
    /// <typeparam name="T">A type that this package makes: a number, a term, a rubric, a list of kinds.</typeparam>
    public static Arbitrary<DatedParameter<T>> DatedParameters<T>()
        where T : notnull => Values.Plausible<DatedParameter<T>>();

    /// <summary>A value with its clause, the days on which it is in force, how sure it is.</summary>
    /// <typeparam name="T">A type that this package makes: a number, a term, a rubric, a list of kinds.</typeparam>
    public static Arbitrary<ParameterVersion<T>> ParameterVersions<T>()
        where T : notnull => Values.Plausible<ParameterVersion<T>>();
}
