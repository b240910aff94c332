using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
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

    [Fact]
    public void What_the_source_does_not_name_is_shown_as_a_gap()
    {
        OfficialDocument document = Compose(Chelyabinsk.Register);
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Registers/Chelyabinsk.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void What_is_known_in_part_is_counted_as_such()
    {
        RegisterOfDay known = Process.Register(3);
        OfficialDocument document = Compose(new() { Keeper = known.Keeper, Register = known.Register, Day = known.Day, Composition = Chelyabinsk.Infrastructure.Composition });
        Proof.IsConforming(document);
        string text = DocumentText.Of(document);
        Assert.Contains("| Муниципальный ресурсный центр | 1 |\n", text, StringComparison.Ordinal);
        Assert.Contains("| Муниципальная опорная площадка | сведения не представлены |\n", text, StringComparison.Ordinal);
        Assert.Contains("| Сетевое инновационное сообщество (уровень не указан) | сведения не представлены |\n|+ Всего по представленным сведениям | 3 |\n", text, StringComparison.Ordinal);
        Assert.Contains("|= Муниципальная опорная площадка |\n| Сведения не представлены ↔7 |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_compares_kinds_and_levels()
    {
        InnovationPlatform Of(int i, RecognitionLevel level) => Process.Held(
            new() { Id = $"Ф-{i}", Kind = PlatformKind.InnovationPlatform, Level = level, Holder = Process.School }, $"{i}");
        OfficialDocument document = Compose(new()
        {
            Keeper = Process.Authority,
            Register = new() { Platforms = [.. Process.Register(4).Register.Platforms, Of(5, RecognitionLevel.Federal), Of(6, RecognitionLevel.Federal)] },
            Day = new LocalDate(2026, 9, 1),
        });
        Proof.IsConforming(document);
        Chart chart = Assert.Single(document.Body.OfType<Chart>());
        Assert.Equal(["Инновационная площадка", "Ресурсный центр"], chart.Categories.AsEnumerable());
        Assert.Equal(["Федеральный уровень", "Муниципальный уровень"], chart.Series.Select(series => series.Name));
        Assert.Equal([2m, null], chart.Series[0].Values.AsEnumerable());
        Assert.Equal([3m, 1m], chart.Series[1].Values.AsEnumerable());
        Assert.Equal(
            "Количество площадок по видам и уровням: инновационная площадка, федеральный уровень – 2; инновационная площадка, муниципальный уровень – 3; ресурсный центр, муниципальный уровень – 1.",
            chart.AlternativeText);
    }

    [Fact]
    public void Platforms_of_one_kind_and_level_need_no_chart() => Assert.Empty(Compose(Process.Register(2)).Body.OfType<Chart>());

    private static OfficialDocument Compose(RegisterOfDay register) => new PlatformRegisterPlugin().Compose(register, CompositionContext.Unregistered);
}
