using InnovationDomain.Organizations;
using InnovationDomain.People;

namespace Gallery;

/// <summary>A made-up town: who is who in the examples.</summary>
public static class Lesnogorsk
{
    public static Organization Authority { get; } = new()
    {
        Name = "Управление образования администрации города Лесногорска",
        ShortName = "Управление образования",
    };

    public static Organization MethodicalCenter { get; } = new()
    {
        Name = "Муниципальное казенное учреждение «Методический центр»",
        ShortName = "МКУ «Методический центр»",
    };

    public static Organization School { get; } = new()
    {
        Name = "Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5»",
        ShortName = "МБОУ «Средняя школа № 5»",
    };

    public static Organization Kindergarten { get; } = new()
    {
        Name = "Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № 12»",
        ShortName = "МБДОУ «Детский сад № 12»",
    };

    public static Official Head { get; } = new() { Position = "Начальник", Name = PersonName.Of("Соколов", "Андрей", "Викторович") };

    public static Official Deputy { get; } = new() { Position = "Заместитель начальника", Name = PersonName.Of("Петрова", "Наталья", "Владимировна") };

    public static Official Methodist { get; } = new()
    {
        Position = Position.Of("директор", MethodicalCenter),
        Name = PersonName.Of("Ковалева", "Ирина", "Павловна"),
    };

    public static Official SchoolHead { get; } = new()
    {
        Position = Position.Of("директор", School),
        Name = PersonName.Of("Журавлева", "Мария", "Сергеевна"),
    };
}
