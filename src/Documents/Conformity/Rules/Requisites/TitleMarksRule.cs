using InnovationDomain.Documents.Language;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ13: The title has no full stop and no quotes; before a vowel stands «Об».</summary>
internal sealed class TitleMarksRule() : ConformityRule(
    "RQ13",
    ConformityLevel.Warning,
    "5.17",
    Certainty.Recalled,
    ("Заголовок без точки в конце и без кавычек; перед а, э, и, о, у — «Об»", "The title has no full stop and no quotes; before a vowel stands «Об»"),
    ("Уберите точку и кавычки, исправьте предлог", "Take the full stop and the quotes away, correct the preposition"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Title is not { } title)
        {
            return;
        }

        string text = title.Trimmed;
        if (text.EndsWith('.') && !Abbreviations.End(text))
        {
            examination.Report(title, ("точка в конце", "a full stop"), ("без точки", "no full stop"), title.Text.TrimEnd().Length - 1, 1);
        }
        else if (text.Length > 2 && text[0] is '«' or '"' && text.IndexOfAny(['»', '"'], 1) == text.Length - 1)
        {
            examination.Report(title, ("кавычки", "quotation marks"), ("без кавычек", "no quotation marks"));
        }
        else if (text.Length > 3 && text[0] is 'О' && text[1] is ' ' or '\u00A0' && "аэиоуАЭИОУ".Contains(text[2], StringComparison.Ordinal) && char.IsLower(text[3]))
        {
            examination.Report(title, text[..4], $"Об {text[2..4]}", 0, 2);
        }
        else if (text.StartsWith("Об ", StringComparison.Ordinal) && text.Length > 4 && "бвгджзйклмнпрстфхцчшщ".Contains(text[3], StringComparison.Ordinal))
        {
            examination.Report(title, text[..4], $"О {text[3]}", 0, 3);
        }
    }
}
