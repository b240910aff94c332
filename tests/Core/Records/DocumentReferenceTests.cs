using InnovationDomain.Records;
using NodaTime;

namespace InnovationDomain.Tests.Records;

public sealed class DocumentReferenceTests
{
    private static readonly DocumentReference Order = DocumentReference.Of(RecordKind.Order, new LocalDate(2024, 5, 12), "15-од");

    [Fact]
    public void A_place_is_in_the_same_document()
    {
        DocumentReference point = Order.At("1.2");
        Assert.True(point.IsSameDocument(Order));
        Assert.NotEqual(Order, point);
        Assert.Equal("Order 2024-05-12 № 15-од, 1.2", point.ToString());
        Assert.Equal(Order, DocumentReference.Of(RecordKind.Order, new LocalDate(2024, 5, 12), " 15-од "));
    }

    [Fact]
    public void A_number_comes_without_its_sign() => Assert.Equal(
        "number is “№ 15”. Documents set the sign themselves: give the number without «№». (Parameter 'number')",
        Assert.Throws<ArgumentException>(() => DocumentReference.Of(RecordKind.Order, new LocalDate(2024, 5, 12), "№ 15")).Message);
}
