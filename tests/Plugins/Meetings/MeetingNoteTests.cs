using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Monitoring;
using InnovationDomain.People;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Meetings;

public sealed class MeetingNoteTests
{
    private static readonly LocalDate Day = new(2026, 4, 16);

    [Fact]
    public void The_note_of_the_gallery()
    {
        OfficialDocument document = Gallery.Examples.MeetingNoteExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Meetings/Note.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_meeting_of_which_only_the_day_is_known_is_one_sentence() => Assert.EndsWith(
        "заголовок: о совещании\n\n¶ 16 апреля 2026 года проведено совещание.\nподпись: Начальник | А.В. Соколов", Text(new() { Designation = "совещание", HeldOn = Day }), StringComparison.Ordinal);

    [Fact]
    public void Five_hundred_interviews_are_points_with_their_curators()
    {
        CuratorInterview[] interviews =
        [
            .. Enumerable.Range(1, 500).Select(i => new CuratorInterview
            {
                Municipality = new() { Name = $"Округ № {i}" },
                Curator = new() { Name = PersonName.Of("Ковалева", "Ирина", "Павловна"), Position = "методист" },
                Analysed = ["показатели центра"],
                Levels = [MonitoringLevel.Center],
                Indicators = ["П-1", "П-2"],
            }),
        ];
        string text = Text(new() { Designation = "совещание", HeldOn = Day, Parts = [new() { Designation = "собеседования", Interviews = [.. interviews] }] });
        Assert.Contains("# Первая часть: собеседования\n", text, StringComparison.Ordinal);
        Assert.Contains("500. Округ № 500, куратор – И.П. Ковалева (методист):\n  ¶ Проанализированы:\n  – показатели центра (в разрезе центров).\n  ¶ Обсуждены показатели: П-1, П-2.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_that_were_treated_alike_stand_together_in_their_order()
    {
        string text = Text(new()
        {
            Designation = "совещание",
            HeldOn = Day,
            Topics =
            [
                "итоги года", "план работы", new() { Text = "задачи", Treatment = TopicTreatment.Updated },
                new() { Text = "опыт школ", Treatment = TopicTreatment.Told, By = "представители школ" }, new() { Text = "новые программы", Treatment = TopicTreatment.Told },
            ],
        });
        Assert.Contains(
            "¶ Обсуждены:\n– итоги года;\n– план работы.\n¶ Актуализированы:\n– задачи.\n¶ Представители школ рассказали:\n– об опыте школ.\n¶ Заслушаны сообщения:\n– о новых программах.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plural_designation_and_its_organizers_agree()
    {
        string text = Text(new() { Designation = NounPhrase.Of("рабочие встречи").AsPlural(), HeldOn = Day, Organizers = [Process.Authority, Process.School] });
        Assert.Contains("16 апреля 2026 года проведены рабочие встречи.", text, StringComparison.Ordinal);
        Assert.Contains("Организаторы – Управление образования, МБОУ «Средняя школа № 5».", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_contradicts_or_does_not_agree_is_told_at_once()
    {
        var error = Assert.Throws<UnfitFactsException>(() => new MeetingNotePlugin().Compose(
            new MeetingNote { Organization = Process.Authority, Meeting = new() { Designation = "тпрсн", HeldOn = Day }, Signer = Process.Head }, new CompositionContext { SignedOn = new LocalDate(2026, 4, 1) }));
        Assert.Equal(
        [
            "The gender of «тпрсн» is not known, and «проведен» agrees with it. Give it with the phrase: NounPhrase.WithGender, or AsPlural.",
            "The note is signed before the meeting was held. Correct CompositionContext.SignedOn or Meeting.HeldOn.",
        ], error.Faults.AsEnumerable());
    }

    private static string Text(Meeting meeting)
    {
        OfficialDocument document = new MeetingNotePlugin().Compose(new MeetingNote { Organization = Process.Authority, Meeting = meeting, Signer = Process.Head }, CompositionContext.Unregistered);
        Proof.IsConforming(document);
        return DocumentText.Of(document).Replace('\u00A0', ' ');
    }
}
