using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR12: Words are not hyphenated.</summary>
internal sealed class NoHyphenationRule() : ConformityRule(
    "PR12",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Agencies,
    ("Слова не переносятся", "Words are not hyphenated"),
    ("Отключите автоматическую расстановку переносов", "Turn automatic hyphenation off"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        if (examination.Document.Settings is { } settings && settings.Root.SwitchOf("autoHyphenation") == true)
        {
            examination.Report(settings.Name, ("перенос включён", "hyphenation is on"), ("перенос отключён", "hyphenation off"));
        }
    }
}
