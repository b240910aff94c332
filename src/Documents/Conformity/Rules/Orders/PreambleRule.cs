using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR18: The preamble begins with a usual formula.</summary>
internal sealed class PreambleRule() : ConformityRule(
    "OR18",
    ConformityLevel.Information,
    "5.18",
    Certainty.Agencies,
    ("Преамбула начинается принятой формулой", "The preamble begins with a usual formula"),
    ("Начните с «В целях …», «В соответствии с …», «Во исполнение …»", "Begin with «В целях …», «В соответствии с …», «Во исполнение …»"))
{
    private static readonly string[] Formulas = ["В соответствии", "В\u00A0соответствии", "В цел", "В\u00A0цел", "Во исполнение", "Во\u00A0исполнение", "На основании", "На\u00A0основании", "В связи", "В\u00A0связи", "Руководствуясь", "С целью", "С\u00A0целью", "По итогам", "По\u00A0итогам", "Согласно", "Учитывая", "В рамках", "В\u00A0рамках", "Рассмотрев", "Для ", "Для\u00A0", "По результатам", "По\u00A0результатам", "В порядке", "В\u00A0порядке", "В дополнение", "Принимая"];

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Kind?.IsDirective == true && examination.Anatomy.ActBody.FirstOrDefault() is { IsInList: false } preamble
            && Pattern.DispositiveWord.Match(preamble.Text) is { Success: true, Index: > 20 } && !Formulas.Any(formula => preamble.Trimmed.StartsWith(formula, StringComparison.Ordinal)))
        {
            examination.Report(preamble, preamble.Trimmed[..Math.Min(40, preamble.Trimmed.Length)], ("В соответствии с … / В целях …", "«В соответствии с …» or «В целях …»"), 0, Math.Min(40, preamble.Text.Length));
        }
    }
}
