using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG03: The left margin of a document kept for more than ten years is at least 30 mm.</summary>
internal sealed class LongStorageMarginRule() : MarginRule(
    "PG03",
    ConformityLevel.Error,
    "6, поля документа",
    Certainty.Reported,
    ("Левое поле документа со сроком хранения свыше 10 лет — не менее 30 мм", "The left margin of a document kept for more than ten years is at least 30 mm"),
    ("Задайте левое поле не менее 30 мм", "Set the left margin to 30 mm or more"))
{
    protected override int Actual(WordSection section) => section.Left + section.Gutter;

    protected override int Least(ConformityProfile profile) => profile.IsLongStorage ? Math.Max(1701, profile.Margins.Left.Twips) : 0;
}
