using Microsoft.Extensions.Options;

namespace InnovationDomain.Hosting.Registration;

/// <summary>Refuses a house style that departs from the standard.</summary>
internal sealed class OptionsWithinStandard : IValidateOptions<InnovationDocumentsOptions>
{
    public ValidateOptionsResult Validate(string? name, InnovationDocumentsOptions options)
    {
        if (options.Standard is null)
        {
            return ValidateOptionsResult.Fail("InnovationDocumentsOptions.Standard is null. Give a standard, such as DocumentStandard.Gost2025.");
        }

        if (!Enum.IsDefined(options.Compression))
        {
            return ValidateOptionsResult.Fail($"InnovationDocumentsOptions.Compression is {options.Compression}. Take one of the named values of CompressionLevel.");
        }

        try
        {
            _ = options.Joined();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException error)
        {
            return ValidateOptionsResult.Fail(error.Message);
        }
    }
}
