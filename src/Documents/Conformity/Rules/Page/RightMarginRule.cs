using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG04: The right margin is not narrower than laid down.</summary>
internal sealed class RightMarginRule() : MarginRule(
    "PG04",
    ConformityLevel.Error,
    "6, поля документа",
    Certainty.Reported,
    ("Правое поле не уже установленного", "The right margin is not narrower than laid down"),
    ("Задайте правое поле не менее 10 мм", "Set the right margin to 10 mm or more"))
{
    protected override int Actual(WordSection section) => section.Right;

    protected override int Least(ConformityProfile profile) => profile.Margins.Right.Twips;
}
