using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD06: As many items are heard as the agenda has.</summary>
internal sealed class AgendaCountRule() : ConformityRule(
    "KD06",
    ConformityLevel.Error,
    "протокол",
    Certainty.Agencies,
    ("Рассмотрено столько вопросов, сколько в повестке", "As many items are heard as the agenda has"),
    ("Сверьте повестку с ходом заседания", "Compare the agenda with the sitting"))
{
    internal override void Check(Examination examination)
    {
        int agenda = ProtocolParts.Agenda(examination.Anatomy).Count();
        int heard = examination.Anatomy.IsProtocol ? examination.Anatomy.Act.Count(paragraph => ProtocolParts.Heard.IsMatch(paragraph.Trimmed)) : 0;
        if (agenda > 0 && heard > 0 && agenda != heard)
        {
            examination.Report(ProtocolParts.Agenda(examination.Anatomy).First(), ($"в повестке {Shown.Number(agenda)}, рассмотрено {Shown.Number(heard)}", $"{Shown.Number(agenda)} on the agenda, {Shown.Number(heard)} heard"), ("поровну", "as many"));
        }
    }
}
