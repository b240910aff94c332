using InnovationDomain.Calendars;
using InnovationDomain.Events;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using NodaTime;

namespace InnovationDomain.Tests.Events;

/// <summary>The meeting of municipal curators of the centres «Точка роста» of 16 April 2024, as facts.</summary>
internal static class AmurMeeting
{
    private const string RectorWording = "ректор Амурского института развития образования, руководитель ЦНППМ М.Л. Фроловой";

    private static readonly Organization Institute = new() { Name = "Амурский институт развития образования", Kind = OrganizationKind.ProfessionalDevelopmentInstitute };

    private static readonly Organization Center = new() { Name = "ЦНППМ" };

    public static Meeting Facts { get; } = new()
    {
        Designation = "совещание муниципальных кураторов центров образования «Точка роста»",
        Theme = "Организационно-методические вопросы функционирования центров образования «Точка роста» в рамках регионального проекта «Современная школа»",
        HeldOn = new EventDate { Date = new LocalDate(2024, 4, 16), YearInferredFrom = "центры, которые создаются в 2024 году" },
        Project = new FrameworkProject { Name = "Современная школа", Level = FrameworkLevel.Regional },
        Participants = ["муниципальные кураторы"],
        Parts =
        [
            new()
            {
                Designation = "индивидуальные собеседования с муниципальными кураторами",
                Interviews =
                [
                    new()
                    {
                        Analysed = ["достигнутые показатели функционирования Центров"],
                        Levels = [MonitoringLevel.Municipality, MonitoringLevel.Center],
                        Resources = ["ресурсы и возможности использования современной инфраструктуры для достижения качества образования в муниципалитете"],
                        SuccessfulPractices = ["примеры успешных практик реализации образовательных программ"],
                        StudentWorks = ["значимые исследования и проекты обучающихся, реализованные с использованием оборудования Центра «Точка роста»"],
                    },
                ],
            },
            new()
            {
                Designation = "информационно-методическая часть",
                Topics =
                [
                    Answered("организация работы по предоставлению информационных справок об общеобразовательных организациях, на базе которых в 2024 году создаются Центры «Точка роста»"),
                    Answered("исполнение мероприятий по созданию на базе общеобразовательных организаций центров образования «Точка роста» в 2024 году: региональные ориентиры и показатели результативности"),
                    Answered("использование ресурсов ЦО «Точка роста» для организации сетевого взаимодействия"),
                    Answered("возможности центров образования «Точка роста» в обеспечении преемственности дошкольного и общего образования"),
                    Answered("организация повышения квалификации педагогических работников центров образования «Точка роста», школьных технопарков «Кванториум» в 2024 году"),
                ],
                Speakers =
                [
                    new() { Positions = ["заместитель министра образования и науки"], Name = PersonName.OfInitials("Поцелуева", "Э.Б.") },
                    new() { Positions = [((Position)"начальник отдела общего образования").As(ActingMode.Acting)], Name = PersonName.OfInitials("Шишкина", "Л.С.") },
                    new() { Positions = [Position.Of("ректор", Institute)], PossibleName = PersonName.OfInitials("Фролова", "М.Л."), SourceWording = RectorWording },
                    new() { Positions = [Position.Of("руководитель", Center)], Name = PersonName.OfInitials("Фролова", "М.Л."), SourceWording = RectorWording },
                    new() { Positions = [Position.Of("заместитель руководителя", Center)], Name = PersonName.OfInitials("Толпыго", "О.В.") },
                ],
            },
        ],
        Gains =
        [
            new()
            {
                Text = "определить основные приоритеты и направления для формирования муниципальных дорожных карт по сопровождению функционирования и развития центров образования «Точка роста» и обеспечения повышения качества образовательных результатов",
                Period = new StatedSchoolPeriod { Year = SchoolYear.Starting(2024) },
            },
        ],
    };

    private static Topic Answered(string text) => new() { Text = text, Treatment = TopicTreatment.Answered };
}
