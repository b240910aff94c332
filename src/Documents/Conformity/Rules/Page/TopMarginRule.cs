using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG05: The top margin is not narrower than laid down.</summary>
internal sealed class TopMarginRule() : MarginRule(
    "PG05",
    ConformityLevel.Error,
    "6, поля документа",
    Certainty.Reported,
    ("Верхнее поле не уже установленного", "The top margin is not narrower than laid down"),
    ("Задайте верхнее поле не менее 20 мм", "Set the top margin to 20 mm or more"))
{
    protected override int Actual(WordSection section) => section.Top;

    protected override int Least(ConformityProfile profile) => profile.Margins.Top.Twips;
}
