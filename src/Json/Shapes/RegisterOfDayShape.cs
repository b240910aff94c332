using System.Collections.Immutable;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

/// <summary>A register whose order may be left out: it is then that of the published rows, which is not the first of the enumeration.</summary>
internal sealed class RegisterOfDayShape
{
    public required Organization Keeper { get; init; }

    public required PlatformRegister Register { get; init; }

    public required LocalDate Day { get; init; }

    public NounPhrase? Territory { get; init; }

    public ImmutableArray<InfrastructureComponent> Composition { get; init; } = [];

    public RegisterOrder? Order { get; init; }

    public Official? Signer { get; init; }

    public static RegisterOfDayShape From(RegisterOfDay register) => new()
    {
        Keeper = register.Keeper,
        Register = register.Register,
        Day = register.Day,
        Territory = register.Territory,
        Composition = register.Composition,
        Order = register.Order == RegisterOrder.ByRow ? null : register.Order,
        Signer = register.Signer,
    };

    public RegisterOfDay ToValue() => new()
    {
        Keeper = Keeper,
        Register = Register,
        Day = Day,
        Territory = Territory,
        Composition = Composition,
        Order = Order ?? RegisterOrder.ByRow,
        Signer = Signer,
    };
}
