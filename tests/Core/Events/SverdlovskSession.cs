using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Events;

/// <summary>The strategic session on the motivating monitoring, 28 February to 27 March 2023, as facts.</summary>
internal static class SverdlovskSession
{
    private static readonly PresentedSchool EcosystemSchool = new()
    {
        School = new Organization { Name = "МБОУ СОШ № 44", Kind = OrganizationKind.GeneralSchool },
        Locality = "г. Нижний Тагил",
        Presentation = "рассмотрение деятельности",
        KnownFor =
        [
            "сформированная образовательная экосистема, обеспечивающая связи между формальным и неформальным обучением",
            "успешно действующая «Школа цифрового творчества «Digital art»",
            "сложившаяся система профориентации школьников",
        ],
    };

    public static StrategicSession Facts { get; } = new()
    {
        Designation = "стратегическая сессия для руководителей",
        Theme = "Модель системы управления качеством образования: мотивирующий мониторинг",
        Headline = "Подвели результаты",
        Period = new DateInterval(new LocalDate(2023, 2, 28), new LocalDate(2023, 3, 27)),
        Mode = EventMode.Online,
        Organizers = [new Organization { Name = "Институт" }],
        Participants =
        [
            new()
            {
                Name = "слушатели",
                Count = Headcount.About(300),
                From = "различные муниципальные образования",
                Region = new Region { Name = "Свердловская область" },
            },
        ],
        Plenary = new()
        {
            HeldOn = new LocalDate(2023, 2, 28),
            Title = "Мотивирующий мониторинг как элемент системы качества образования",
            Remarks = ["Пленарная сессия стала частью стратегической сессии Института и первым публичным мероприятием, проведенным в рамках общей стратегической сессии."],
        },
        Sections =
        [
            new()
            {
                HeldOn = new LocalDate(2023, 3, 16),
                Schools =
                [
                    new()
                    {
                        School = new Organization { Name = "МБОУ СОШ № 95", Kind = OrganizationKind.GeneralSchool },
                        Locality = "г. Нижний Тагил",
                        Presentation = "представление работы представителями школы",
                        KnownFor =
                        [
                            "школа равных возможностей, где дети учатся ставить перед собой созидательные цели и достигать их в гармонии с собой и в тесной коммуникации со сверстниками и взрослыми",
                            "универсальные кабинеты-трансформеры",
                        ],
                    },
                ],
            },
            new()
            {
                HeldOn = new LocalDate(2023, 3, 20),
                Schools =
                [
                    new()
                    {
                        School = new Organization { Name = "МБОУ «Средняя школа № 1 имени А. С. Пушкина»", Kind = OrganizationKind.GeneralSchool },
                        Locality = "г. Верхняя Салда",
                        Presentation = "представление опыта",
                        KnownFor = ["модульная система обучения", "современные естественно-научные лаборатории", "действующая школьная «Точка кипения»", "школьный коворкинг-центр"],
                    },
                ],
            },
            new() { HeldOn = new LocalDate(2023, 3, 22), Schools = [EcosystemSchool] },
            new() { HeldOn = new LocalDate(2023, 3, 24), Schools = [EcosystemSchool] },
            new() { HeldOn = new LocalDate(2023, 3, 27), Remarks = ["На секции был подведен итог всего мероприятия в целом."] },
        ],
        ActsStudied =
        [
            LegalActs.MunicipalMotivatingMonitoring,
            LegalActs.RegionalMotivatingMonitoring,
            LegalActs.EducationMonitoring,
        ],
        KeyResults =
        [
            new()
            {
                Text = "Результатами мотивирующего мониторинга в разрезе основных направлений его проведения станут два ключевых направления, две ключевых задачи",
                NotedBy = ["спикеры", "слушатели"],
                ExpectedByYear = 2024,
                Items =
                [
                    "формирование системы управления качеством образования на основе мониторинга данных о состоянии системы образования",
                    "формирование единой федеральной (региональной, муниципальной, институциональной) систем научно-методического сопровождения педагогических работников и управленческих кадров",
                ],
            },
        ],
        Remarks = ["Число участников подчеркивает актуальность заявленной темы стратегической сессии для управленческого и педагогического сообщества области."],
        ClosingAppeal = "Надеемся, что это мероприятие станет традиционным и приглашаем Вас принять участие в сессии 2024 года",
    };
}
