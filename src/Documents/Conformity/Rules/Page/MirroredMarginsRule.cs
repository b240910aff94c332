using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG08: Two-sided printing has mirrored margins.</summary>
internal sealed class MirroredMarginsRule() : ConformityRule(
    "PG08",
    ConformityLevel.Warning,
    "3.2",
    Certainty.Read,
    ("При печати с двух сторон поля зеркальные", "Two-sided printing has mirrored margins"),
    ("Включите зеркальные поля", "Turn mirrored margins on"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Profile.IsDuplex && examination.Document.Settings?.Root.SwitchOf("mirrorMargins") != true)
        {
            examination.Report(examination.Document.Settings?.Name ?? examination.Document.Main.Name, Shown.None, ("зеркальные поля", "mirrored margins"));
        }
    }
}
