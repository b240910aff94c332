using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG06: The bottom margin is not narrower than laid down.</summary>
internal sealed class BottomMarginRule() : MarginRule(
    "PG06",
    ConformityLevel.Error,
    "6, поля документа",
    Certainty.Reported,
    ("Нижнее поле не уже установленного", "The bottom margin is not narrower than laid down"),
    ("Задайте нижнее поле не менее 20 мм", "Set the bottom margin to 20 mm or more"))
{
    protected override int Actual(WordSection section) => section.Bottom;

    protected override int Least(ConformityProfile profile) => profile.Margins.Bottom.Twips;
}
