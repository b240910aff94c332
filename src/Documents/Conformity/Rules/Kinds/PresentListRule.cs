using System.Text.RegularExpressions;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD03: Those present are listed by the alphabet; more than 15 by their number, «список прилагается».</summary>
internal sealed partial class PresentListRule() : ConformityRule(
    "KD03",
    ConformityLevel.Warning,
    "протокол",
    Certainty.Reported,
    ("Присутствовавшие названы по алфавиту; больше 15 — числом, «список прилагается»", "Those present are listed by the alphabet; more than 15 by their number, «список прилагается»"),
    ("Расставьте фамилии по алфавиту или приложите список", "Sort the surnames or attach the list"))
{
    private const int Most = 15;

    internal override void Check(Examination examination)
    {
        if (!examination.Anatomy.IsProtocol || examination.Anatomy.Act.FirstOrDefault(paragraph => paragraph.Trimmed.StartsWith("Присутствовали:", StringComparison.OrdinalIgnoreCase)) is not { } present)
        {
            return;
        }

        string[] surnames = [.. Person().Matches(present.Text).Select(person => person.Groups[1].Value)];
        if (surnames.Length > Most)
        {
            examination.Report(present, Shown.Number(surnames.Length), ("число и «список прилагается»", "the number and «список прилагается»"));
            return;
        }

        for (int i = 1; i < surnames.Length; i++)
        {
            if (string.CompareOrdinal(Key(surnames[i - 1]), Key(surnames[i])) > 0)
            {
                examination.Report(present, $"{surnames[i - 1]}, {surnames[i]}", $"{surnames[i]}, {surnames[i - 1]}");
                return;
            }
        }
    }

    private static string Key(string surname) => surname.ToUpperInvariant().Replace('Ё', 'Е');

    [GeneratedRegex(@"([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)[ \u00A0][А-ЯЁ]\.", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
