using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG02: The left margin is not narrower than laid down.</summary>
internal sealed class LeftMarginRule() : MarginRule(
    "PG02",
    ConformityLevel.Error,
    "6, поля документа",
    Certainty.Reported,
    ("Левое поле не уже установленного", "The left margin is not narrower than laid down"),
    ("Задайте левое поле не менее 20 мм", "Set the left margin to 20 mm or more"))
{
    protected override int Actual(WordSection section) => section.Left + section.Gutter;

    protected override int Least(ConformityProfile profile) => profile.IsLongStorage ? 0 : profile.Margins.Left.Twips;
}
