using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Sessions;

/// <summary>The parts of a summary, in the order of the session: when and who, the plenary session, the sections with the schools they presented, the acts, the results.</summary>
internal sealed class SessionText(StrategicSession session, IMorphology morphology)
{
    public IEnumerable<Block> Opening()
    {
        string mode = EventText.Mode(session.Mode, null) is { } known ? $" {known}" : "";
        yield return new Paragraph(Letters.Capitalized($"{Days(session.Period)}{mode} {EventText.Held(session.Designation, session.Theme, morphology)}."));
        if (!session.Organizers.IsEmpty)
        {
            yield return new Paragraph(Letters.Sentence(
                $"{(session.Organizers.Length == 1 ? "Организатор" : "Организаторы")} – {string.Join(", ", session.Organizers.Select(organizer => organizer.NameInText.Nominative))}"));
        }

        if (!session.Participants.IsEmpty)
        {
            yield return new Paragraph($"Участники – {string.Join(", ", session.Participants.Select(group => EventText.Group(group, morphology)))}.");
        }

        foreach (string remark in session.Remarks)
        {
            yield return new Paragraph(Letters.Ended(remark));
        }
    }

    public IEnumerable<Block> Plenary() => session.Plenary is { } plenary ? Sitting("Пленарное заседание", plenary) : [];

    public IEnumerable<Block> Sections() =>
        session.Sections.SelectMany((section, i) => Sitting($"{Letters.Capitalized(Ordinal.InWords(i + 1, agreement: AgreementClass.Feminine))} секция", section));

    public IEnumerable<Block> Acts()
    {
        if (session.ActsStudied.IsEmpty)
        {
            yield break;
        }

        yield return new Heading("Изученные акты");
        yield return new DashList([.. session.ActsStudied.Select(act => act.Cite(GrammaticalCase.Nominative))]);
        if (session.ActsStudied.Any(act => act.Certainty != Certainty.Read))
        {
            yield return new Paragraph("Реквизиты актов приведены по сообщению о сессии и с текстами актов не сверены.");
        }
    }

    public IEnumerable<Block> Results()
    {
        if (session.Gains.IsEmpty && session.KeyResults.IsEmpty && session.ClosingAppeal is null)
        {
            yield break;
        }

        yield return new Heading("Итоги");
        if (!session.Gains.IsEmpty)
        {
            yield return new Paragraph("Участники получили возможность:");
            yield return new DashList([.. session.Gains.Select(gain => EndMarks.Strip(gain.Text) + (gain.Period is { } period ? $" {EventText.During(period)}" : ""))]);
        }

        if (!session.KeyResults.IsEmpty)
        {
            foreach (Block block in ConclusionText.Of(session.KeyResults))
            {
                yield return block;
            }
        }

        if (session.ClosingAppeal is { } appeal)
        {
            yield return new Paragraph(Letters.Ended(appeal));
        }
    }

    public IEnumerable<Block> Note() => session.Headline is { } headline ? [new Paragraph($"Примечание. Сообщение о сессии дано под заголовком «{headline}».")] : [];

    private static string Days(DateInterval days) => days.Start == days.End ? RussianDate.ForText(days.Start) : PeriodText.FromTo(days);

    // A heading asks for a text under it.
    private IEnumerable<Block> Sitting(string which, EventSection section)
    {
        string name = $"{which}{(section.Title is { } title ? $" «{title}»" : "")}, {RussianDate.ForText(section.HeldOn)}";
        Block[] content = [.. Content(section)];
        return content.Length > 0 ? [new Heading(name), .. content] : [new Paragraph($"{name}.")];
    }

    private IEnumerable<Block> Content(EventSection section)
    {
        foreach (PresentedSchool school in section.Schools)
        {
            string locality = school.Locality is { } where ? $" ({where})" : "";
            string presentation = school.Presentation is { } how ? $" – {EndMarks.Strip(how)}" : "";
            yield return new Paragraph(Letters.Sentence($"{school.School.NameInText}{locality}{presentation}"));
            if (!school.KnownFor.IsEmpty)
            {
                yield return new Paragraph("Чем известна организация:");
                yield return new DashList(school.KnownFor);
            }
        }

        foreach (Block block in SpeakerText.Of(section.Speakers, morphology))
        {
            yield return block;
        }

        foreach (string remark in section.Remarks)
        {
            yield return new Paragraph(Letters.Ended(remark));
        }
    }
}
