using InnovationDomain.Wording;

namespace InnovationDomain.Platforms;

/// <summary>Words of an act as another text quotes them (цитата правового основания).</summary>
public sealed class LegalQuotation
{
    /// <summary>Gets the quoted words, without quotation marks around them.</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "LegalQuotation.Text"); }

    /// <summary>Gets the act and the clause as the text names them: «Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации», статья 20, п. 3».</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "LegalQuotation.Source"); }
}
