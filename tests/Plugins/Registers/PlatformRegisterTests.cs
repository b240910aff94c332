using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Registers;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Registers;

public sealed class PlatformRegisterTests
{
    [Fact]
    public void The_register_by_level_and_kind()
    {
        OfficialDocument document = Compose(Process.Register(12));
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Registers/Register.approved.txt", DocumentText.Of(document));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Each_status_that_is_held_has_its_row(int count)
    {
        OfficialDocument document = Compose(Process.Register(count));
        Proof.IsConforming(document);
        Table list = Assert.IsType<Table>(Assert.Single(Assert.Single(document.Appendices).Body));
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"{i}"), list.Rows.Where(row => row.Kind == TableRowKind.Data).Select(row => row.Cells[0].Text.ToString()));
    }

    [Fact]
    public void A_day_without_statuses_says_so()
    {
        RegisterOfDay register = Process.Register(3);
        OfficialDocument document = Compose(new() { Keeper = register.Keeper, Register = register.Register, Day = new LocalDate(2025, 1, 1) });
        Proof.IsConforming(document);
        Assert.Contains("По состоянию на 1 января 2025 года статус не присвоен ни одной организации.", DocumentText.Of(document), StringComparison.Ordinal);
    }

    private static OfficialDocument Compose(RegisterOfDay register) => new PlatformRegisterPlugin().Compose(register, CompositionContext.Unregistered);
}
