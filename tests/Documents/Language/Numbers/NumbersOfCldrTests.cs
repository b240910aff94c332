using System.Globalization;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>Every form that Unicode CLDR gives for a number, against ours.</summary>
public sealed class NumbersOfCldrTests
{
    public static TheoryData<string> Rows => [.. Repository.Read("tests/Documents/Language/data/numbers.tsv")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_case_is_as_there(string row)
    {
        string[] cells = row.Split('\t');
        long number = long.Parse(cells[2], CultureInfo.InvariantCulture);
        Assert.Equal(9, cells.Length);
        foreach (GrammaticalCase form in Enum.GetValues<GrammaticalCase>())
        {
            string expected = cells[3 + (int)form];
            if (expected.Length > 0)
            {
                Assert.Contains(Words(cells[0], cells[1], number, form), expected.Split('|'));
            }
        }
    }

    private static string Words(string kind, string gender, long number, GrammaticalCase form) => (kind, gender) switch
    {
        ("cardinal", "m") => Cardinal.InWords(number, form),
        ("cardinal", "f") => Cardinal.InWords(number, form, GrammaticalGender.Feminine),
        ("cardinal", "n") => Cardinal.InWords(number, form, GrammaticalGender.Neuter),
        ("ordinal", "m") => Ordinal.InWords(number, form),
        ("ordinal", "f") => Ordinal.InWords(number, form, AgreementClass.Feminine),
        ("ordinal", "n") => Ordinal.InWords(number, form, AgreementClass.Neuter),
        ("ordinal", "p") => Ordinal.InWords(number, form, AgreementClass.Plural),
        _ => throw new InvalidOperationException($"A row of an unknown kind: {kind} {gender}."),
    };
}
