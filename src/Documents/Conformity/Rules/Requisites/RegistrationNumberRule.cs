using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ09: The registration number is «№», a no-break space and a value, or room for it.</summary>
internal sealed class RegistrationNumberRule() : ConformityRule(
    "RQ09",
    ConformityLevel.Error,
    "5.11",
    Certainty.Read,
    ("Регистрационный номер — «№», неразрывный пробел и значение либо место для него", "The registration number is «№», a no-break space and a value, or room for it"),
    ("Запишите «№ 15» с неразрывным пробелом или «№ ____»", "Write «№ 15» with a no-break space, or «№ ____»"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.NumberParagraph is not { } paragraph)
        {
            if (examination.Anatomy is { KindParagraph.Cell: null, DateParagraph: { Cell: null } date, Kind: { IsDirective: true } })
            {
                examination.Report(date, Shown.None, Shown.Same("№ ____"));
            }

            return;
        }

        string text = paragraph.Text;
        int sign = text.IndexOf('№', StringComparison.Ordinal);
        if (sign < 0)
        {
            return;
        }

        string after = text[(sign + 1)..].TrimEnd();
        bool isInNextCell = after.Length == 0 && paragraph.Cell is not null;
        bool isBlank = after.TrimStart(' ', '\u00A0', '\t').StartsWith('_');
        if (!isInNextCell && !isBlank && !(after.Length > 1 && after[0] == '\u00A0' && !char.IsWhiteSpace(after[1])))
        {
            examination.Report(paragraph, text[sign..].Trim(), $"№\u00A0{after.Trim()}", sign, text.TrimEnd().Length - sign);
        }
    }
}
