using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ17: There are at most four addressees.</summary>
internal sealed class AddresseesRule() : ConformityRule(
    "RQ17",
    ConformityLevel.Error,
    "5.15",
    Certainty.Recalled,
    ("Адресатов не больше четырёх", "There are at most four addressees"),
    ("Разошлите документ по указателю рассылки", "Use a mailing list"))
{
    private const int Most = 4;

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Addressees is { Count: > Most } addressees)
        {
            examination.Report(addressees[Most].First, Shown.Number(addressees.Count), "4");
        }
    }
}
