using System.Collections.Immutable;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Registers;

/// <summary>The facts of a printed register: the platforms with their histories, and the day as of which it is printed.</summary>
public sealed class RegisterOfDay
{
    /// <summary>Gets who keeps the register.</summary>
    public required Organization Keeper { get; init => field = value ?? throw new ArgumentNullException(nameof(Keeper)); }

    /// <summary>Gets the platforms.</summary>
    public required PlatformRegister Register { get; init => field = value ?? throw new ArgumentNullException(nameof(Register)); }

    /// <summary>Gets the day: the register lists the statuses held on it.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the territory whose platforms they are, which the title names: «город Челябинск».</summary>
    /// <value>The default is <see langword="null"/>: evident from the keeper.</value>
    public NounPhrase? Territory { get; init; }

    /// <summary>Gets which kinds at which levels the infrastructure consists of.</summary>
    /// <value>
    /// The default is none stated: the platforms tell their kinds. A component that takes no platform on the day is printed all the same, with «сведения не представлены» for its rows and its number:
    /// that it is part of the infrastructure is known, and not who it is.
    /// </value>
    public ImmutableArray<InfrastructureComponent> Composition { get; init => field = Given.Complete(value, "RegisterOfDay.Composition"); } = [];

    /// <summary>Gets the order of the platforms of one kind and level.</summary>
    /// <value>The default is by the rows of the published register, as readers know it.</value>
    public RegisterOrder Order { get; init; } = RegisterOrder.ByRow;

    /// <summary>Gets who signs.</summary>
    /// <value>The default is <see langword="null"/>: the register is not signed, as on a web site.</value>
    public Official? Signer { get; init; }

    /// <summary>Makes the register of an infrastructure as of the day on which its source states it.</summary>
    /// <param name="infrastructure">The platforms that are known, and what the infrastructure consists of.</param>
    /// <param name="keeper">Who keeps the register.</param>
    /// <param name="signer">Who signs; the default is nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="infrastructure"/> or <paramref name="keeper"/> is <see langword="null"/>.</exception>
    public static RegisterOfDay Of(InnovationInfrastructure infrastructure, Organization keeper, Official? signer = null)
    {
        ArgumentNullException.ThrowIfNull(infrastructure);
        return new()
        {
            Keeper = keeper,
            Territory = infrastructure.Territory,
            Register = new() { Platforms = infrastructure.Platforms },
            Composition = infrastructure.Composition,
            Day = infrastructure.StatedOn,
            Signer = signer,
        };
    }
}
