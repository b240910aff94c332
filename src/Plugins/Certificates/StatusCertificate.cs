using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Certificates;

/// <summary>The facts of a certificate of status: the platform with its history, who issues and signs.</summary>
public sealed class StatusCertificate
{
    /// <summary>Gets the platform, whose history tells the term and the documents that the status rests on.</summary>
    public required InnovationPlatform Platform { get; init => field = value ?? throw new ArgumentNullException(nameof(Platform)); }

    /// <summary>Gets who issues the certificate.</summary>
    public required Organization Issuer { get; init => field = value ?? throw new ArgumentNullException(nameof(Issuer)); }

    /// <summary>Gets the place: «г. Пятигорск».</summary>
    /// <value>The default is <see langword="null"/>: the name of the issuer tells it.</value>
    public string? Place { get; init => field = value is null ? null : PrintableText.Require(value, "StatusCertificate.Place"); }

    /// <summary>Gets the address of the page on which the status can be verified; it is printed as a QR code.</summary>
    /// <value>The default is <see langword="null"/>: no code. ГОСТ Р 7.0.97-2016 has no such requisite.</value>
    public string? VerificationAddress { get; init => field = value is null ? null : PrintableText.Require(value, "StatusCertificate.VerificationAddress"); }

    /// <summary>Gets who signs.</summary>
    public required Official Signer { get; init => field = value ?? throw new ArgumentNullException(nameof(Signer)); }
}
