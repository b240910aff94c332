using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Platforms;

/// <summary>Words of an act as another text quotes them (цитата правового основания).</summary>
public sealed class LegalQuotation
{
    /// <summary>Gets the quoted words, without quotation marks around them.</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "LegalQuotation.Text"); }

    /// <summary>Gets the act and the clause that the text names.</summary>
    public required LegalReference Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
