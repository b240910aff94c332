using FsCheck;
using InnovationDomain.Expertise;
using InnovationDomain.People;

namespace InnovationDomain.Testing;

// People whose surname, given name and patronymic agree in gender.
public static partial class InnovationArbitraries
{
    /// <summary>Whole names, one in ten with initials only; six in ten tell the gender. Shrinks to «Иванов Иван».</summary>
    public static Arbitrary<PersonName> PersonNames() => Values.Plausible<PersonName>();

    /// <summary>A name in the nominative.</summary>
    public static Arbitrary<PersonNameForm> PersonNameForms() => Values.Plausible<PersonNameForm>();

    /// <summary>A name, often with a position and a degree.</summary>
    public static Arbitrary<Person> People() => Values.Plausible<Person>();

    /// <summary>Positions with their cases, some held temporarily.</summary>
    public static Arbitrary<Position> Positions() => Values.Plausible<Position>();

    /// <summary>Who signs: a name with a position.</summary>
    public static Arbitrary<Official> Officials() => Values.Plausible<Official>();

    /// <summary>A key, often with the person behind it.</summary>
    public static Arbitrary<Expert> Experts() => Values.Plausible<Expert>();
}
