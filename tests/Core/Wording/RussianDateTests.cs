using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Tests.Wording;

public sealed class RussianDateTests
{
    [Fact]
    public void A_requisite_abbreviates_the_year_and_running_text_does_not()
    {
        Assert.Equal("1 сентября 2021 г.", RussianDate.ForRequisite(new LocalDate(2021, 9, 1)));
        Assert.Equal("22 апреля 2021 года", RussianDate.ForText(new LocalDate(2021, 4, 22)));
    }

    [Fact]
    public void A_date_of_another_calendar_is_told_in_ours() =>
        Assert.Equal("7 ноября 1917 г.", RussianDate.ForRequisite(new LocalDate(1917, 10, 25, CalendarSystem.Julian)));
}
