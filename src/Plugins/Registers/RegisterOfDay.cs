using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
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

    /// <summary>Gets the order of the platforms of one kind and level.</summary>
    /// <value>The default is by the rows of the published register, as readers know it.</value>
    public RegisterOrder Order { get; init; } = RegisterOrder.ByRow;

    /// <summary>Gets who signs.</summary>
    /// <value>The default is <see langword="null"/>: the register is not signed, as on a web site.</value>
    public Official? Signer { get; init; }
}
