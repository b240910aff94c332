using InnovationDomain.Councils;

namespace InnovationDomain.Json.Shapes;

internal sealed class RequiredShareShape
{
    public required int Numerator { get; init; }

    public required int Denominator { get; init; }

    public bool IsStrict { get; init; }

    public static RequiredShareShape From(RequiredShare share) => new() { Numerator = share.Numerator, Denominator = share.Denominator, IsStrict = share.IsStrict };

    public RequiredShare ToValue() => IsStrict ? RequiredShare.MoreThan(Numerator, Denominator) : RequiredShare.AtLeast(Numerator, Denominator);
}
