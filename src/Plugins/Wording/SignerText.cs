using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.People;

namespace InnovationDomain.Plugins.Wording;

/// <summary>A signature whose post begins with a capital, however the data has it; of a draft without a signer, a line to fill in.</summary>
internal static class SignerText
{
    public static Signature Of(Official? signer, IMorphology morphology)
    {
        if (signer is null)
        {
            return Signature.ToFill;
        }

        var signature = Signature.Of(signer, morphology: morphology);
        return new(Letters.Capitalized(signature.Position), signature.Name);
    }
}
