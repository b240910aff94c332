using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Meetings;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Meetings;

public sealed class MeetingMinutesTests
{
    private static readonly Meeting Topical = new() { Designation = "совещание", HeldOn = new LocalDate(2026, 4, 27), Topics = ["план работы"] };

    [Fact]
    public void The_minutes_of_the_gallery()
    {
        OfficialDocument document = Gallery.Examples.MeetingMinutesExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Meetings/Minutes.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_meeting_of_one_topic_has_no_decision_that_nobody_took()
    {
        string text = Text(Minutes(Topical));
        Assert.Contains("\n1. О плане работы.\n1. ОБСУДИЛИ:\n  ¶ План работы.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("РЕШИЛИ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ПОРУЧЕНИЯ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Присутствовали", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(500)]
    public void Instructions_are_points_up_to_five_and_rows_of_a_table_beyond(int count)
    {
        OfficialDocument document = Compose(Minutes(Topical, instructions: [.. Enumerable.Range(1, count).Select(i => new MeetingInstruction { Executor = Process.Methodist, Action = $"сделать дело {i}", DueOn = new LocalDate(2026, 5, 15) })]));
        string text = DocumentText.Of(document);
        string last = count <= 5
            ? $"{count}. Директору МКУ «Методический центр» Ковалевой И.П. сделать дело {count} в срок до 15 мая 2026 года. Контроль не возложен."
            : $"| {count} | Директору МКУ «Методический центр» Ковалевой И.П. | Сделать дело {count} | до 15.05.2026 | Не возложен |";
        Assert.Contains(last, text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_is_counted_from_the_meeting_over_the_holidays_and_says_by_what_rule()
    {
        string text = Text(Minutes(Topical, instructions: [new() { Executors = "школы", Action = "представить планы", Term = Term.CalendarDays(12), Controller = Process.Authority }]));
        Assert.Contains("1. Школам представить планы в срок до 12 мая 2026 года (в течение 12 календарных дней). Контроль – Управление образования.", text, StringComparison.Ordinal);
        Assert.Contains("исчислены со дня совещания (ст. 191 ГК РФ, ст. 193 ГК РФ).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_instruction_lacks_is_shown()
    {
        string text = Text(Minutes(Topical, instructions: [new() { Executors = "руководители организаций, указанных в перечне", Action = "обновить сайты" }]));
        Assert.Contains("1. Руководителям организаций, указанных в перечне, обновить сайты. Срок не установлен. Контроль не возложен.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Women_and_those_who_act_in_a_post_agree()
    {
        Official acting = new() { Position = Position.Of("начальник отдела").As(ActingMode.Acting), Name = PersonName.Of("Белых", "Анна", "Юрьевна") };
        string text = Text(Minutes(Topical, presiding: acting, instructions: [new() { Executor = acting, Action = "подготовить отчет", DueOn = new LocalDate(2026, 5, 15), Controller = acting }]));
        Assert.Contains("Председательствующий – А.Ю. Белых (исполняющая обязанности начальника отдела).", text, StringComparison.Ordinal);
        Assert.Contains("Исполняющей обязанности начальника отдела Белых А.Ю. подготовить отчет", text, StringComparison.Ordinal);
        Assert.Contains("Контроль – исполняющая обязанности начальника отдела А.Ю. Белых.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixteen_persons_are_listed_in_an_appendix_and_long_names_are_whole()
    {
        Organization longest = new() { Name = "Муниципальное автономное общеобразовательное учреждение «Лицей имени дважды Героя Советского Союза летчика-космонавта» города Лесногорска" };
        Person[] present = [.. Enumerable.Range(1, 16).Select(i => new Person { Name = PersonName.Of($"Иванов{(char)('а' + i)}", "Анна", "Петровна"), Position = Position.Of("директор", longest) })];
        string text = Text(Minutes(Topical, present: present));
        Assert.Contains("Присутствовали: 16 человек (список прилагается).", text, StringComparison.Ordinal);
        Assert.Contains("16. А.П. Ивановр (директор Муниципального автономного общеобразовательного учреждения «Лицей имени", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_topics_keep_their_numbers() => Assert.Contains(
        "\n500. ОБСУДИЛИ:\n  ¶ План 500.\n", Text(Minutes(new() { Designation = "совещание", HeldOn = Topical.HeldOn, Topics = [.. Enumerable.Range(1, 500).Select(i => (Topic)$"план {i}")] })), StringComparison.Ordinal);

    [Fact]
    public void Recommendations_tell_how_they_are_followed_up()
    {
        Recommendation item = new() { Text = "провести открытые уроки", DueOn = new LocalDate(2026, 9, 1), Controller = Process.Authority, ExpectedResult = new() { Text = "не менее двух уроков" } };
        string text = Text(Minutes(new() { Designation = "совещание", HeldOn = Topical.HeldOn, Topics = Topical.Topics, Recommendations = [new() { Addressee = "школы", Items = [item] }] }));
        Assert.Contains(
            "– провести открытые уроки в срок до 1 сентября 2026 года (контроль – Управление образования; ожидаемый результат – не менее двух уроков).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        var error = Assert.Throws<UnfitFactsException>(() => Compose(new()
        {
            Organization = Process.Authority,
            Meeting = new() { Designation = "совещание", HeldOn = Topical.HeldOn },
            Presiding = Process.Head,
            Secretary = Process.Head,
            Corrections = [new() { Organization = Process.School, Change = "срок перенесен" }],
            Instructions =
            [
                new() { Action = "первое", DueOn = new LocalDate(2026, 4, 1) },
                new() { Action = "второе", Executor = Process.Head, Executors = "школы", DueOn = new LocalDate(2026, 5, 1), Term = Term.WorkingDays(3) },
            ],
        }));
        Assert.Equal(
        [
            "The minutes name no place. Give Meeting.Place or MeetingMinutes.Place: of a video conference, where the minutes are drawn up.",
            "«Соколов Андрей Викторович» presided and kept the minutes. Give two persons: both sign.",
            "The minutes have no agenda. Give MeetingMinutes.Questions or Meeting.Topics.",
            "Corrections of roadmaps are given, and no topic announces them. Set Topic.AnnouncesRoadmapCorrections, or give the question under which they were announced.",
            "«первое» is charged to nobody. Give MeetingInstruction.Executor or MeetingInstruction.Executors.",
            "«первое» is due on 2026-04-01, before the meeting of 2026-04-27. Correct one of the two.",
            "«второе» is charged to a person and to a group. Give MeetingInstruction.Executor or MeetingInstruction.Executors.",
            "«второе» has a date and a term. Give MeetingInstruction.DueOn or MeetingInstruction.Term.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void A_question_that_tells_no_topic_is_refused()
    {
        MeetingQuestion question = new() { Title = "План", Decided = ["утвердить план"] };
        var error = Assert.Throws<UnfitFactsException>(() => Compose(Minutes(Topical, questions: [question])));
        Assert.Equal("The question «План» does not tell what it is about. Begin MeetingQuestion.Title with «О» or «Об».", error.Message);
        var empty = Assert.Throws<ArgumentException>(() => new MeetingQuestion { Title = "О плане", Decided = [] });
        Assert.StartsWith("MeetingQuestion.Decided is empty. Give at least one.", empty.Message, StringComparison.Ordinal);
    }

    private static MeetingMinutes Minutes(Meeting meeting, Official? presiding = null, MeetingInstruction[]? instructions = null, Person[]? present = null, MeetingQuestion[]? questions = null) => new()
    {
        Organization = Process.Authority,
        Meeting = meeting,
        Place = "г. Лесногорск",
        Presiding = presiding ?? Process.Head,
        Secretary = Process.Deputy,
        Present = [.. present ?? []],
        Questions = [.. questions ?? []],
        Instructions = [.. instructions ?? []],
    };

    private static string Text(MeetingMinutes minutes) => DocumentText.Of(Compose(minutes)).Replace('\u00A0', ' ');

    private static OfficialDocument Compose(MeetingMinutes minutes)
    {
        OfficialDocument document = new MeetingMinutesPlugin().Compose(minutes, CompositionContext.Unregistered);
        Proof.IsConforming(document);
        return document;
    }
}
