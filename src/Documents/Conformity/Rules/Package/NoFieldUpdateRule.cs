using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX13: The file does not ask to update fields when it is opened.</summary>
internal sealed class NoFieldUpdateRule() : ConformityRule(
    "AX13",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Reported,
    ("Файл не спрашивает об обновлении полей при открытии", "The file does not ask to update fields when it is opened"),
    ("Отключите обновление полей при открытии", "Turn the update of fields on opening off"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        if (examination.Document.Settings is { } settings && settings.Root.SwitchOf("updateFields") == true)
        {
            examination.Report(settings.Name, ("обновление полей", "an update of fields"), ("без вопроса при открытии", "no question on opening"));
        }
    }
}
