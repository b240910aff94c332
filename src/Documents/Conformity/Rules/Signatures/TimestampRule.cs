using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG16: With a trusted time stamp the mark gives date and time.</summary>
internal sealed class TimestampRule() : SourceRule(
    "SG16",
    ConformityLevel.Warning,
    "5.23",
    Certainty.Reported,
    ("При доверенной метке времени указаны дата и время подписания", "With a trusted time stamp the mark gives date and time"),
    ("Добавьте строку с датой и временем", "Add the line with date and time"))
{

}
