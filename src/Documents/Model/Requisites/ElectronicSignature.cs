using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using NodaTime;

namespace InnovationDomain.Documents.Model;

/// <summary>An electronic signature that was made: what its mark (отметка об электронной подписи) shows to people. There is no mark without these data.</summary>
/// <remarks>
/// The mark shows a signature, it is none: the signature itself stays with the file it signs.
/// Source: ГОСТ Р 7.0.97, 5.23: number of the certificate, owner, validity as agency instructions repeat it; unqualified signatures and the trusted time stamp as
/// commentaries report the edition of 2025.
/// </remarks>
public sealed class ElectronicSignature
{
    private ElectronicSignature(ElectronicSignatureKind kind, string? serial, PersonName owner, LocalDate validFrom, LocalDate validTo, LocalDateTime? signedAt) =>
        (Kind, CertificateSerial, Owner, ValidFrom, ValidTo, TrustedTimestamp) = (kind, serial, owner, validFrom, validTo, signedAt);

    /// <summary>Gets the kind.</summary>
    public ElectronicSignatureKind Kind { get; }

    /// <summary>Gets the number of the certificate, in upper-case hexadecimal digits.</summary>
    /// <value><see langword="null"/> for an unqualified signature without a certificate only.</value>
    public string? CertificateSerial { get; }

    /// <summary>Gets the owner of the certificate.</summary>
    public PersonName Owner { get; }

    /// <summary>Gets the first day on which the certificate is valid.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>Gets the last day on which the certificate is valid.</summary>
    public LocalDate ValidTo { get; }

    /// <summary>Gets the moment of a trusted time stamp (доверенная метка времени), in the time that the organization writes.</summary>
    /// <value><see langword="null"/>: there is none.</value>
    public LocalDateTime? TrustedTimestamp { get; }

    /// <summary>Makes a signature of its data.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="certificateSerial">Hexadecimal digits, with or without spaces and colons; may be <see langword="null"/> for an unqualified signature.</param>
    /// <param name="owner">The owner of the certificate, with all of the name.</param>
    /// <param name="validFrom">The first day of validity.</param>
    /// <param name="validTo">The last day of validity.</param>
    /// <param name="trustedTimestamp">The moment of a trusted time stamp, within the validity; the default is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="owner"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    /// <exception cref="ArgumentException">
    /// A qualified signature has no number, the number is not hexadecimal, the owner has initials only, the validity ends before it begins, or the time stamp is outside of it.
    /// </exception>
    public static ElectronicSignature Of(
        ElectronicSignatureKind kind, string? certificateSerial, PersonName owner, LocalDate validFrom, LocalDate validTo, LocalDateTime? trustedTimestamp = null)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Take one of the named values of ElectronicSignatureKind.");
        }

        StatedDate.Require(validFrom, nameof(validFrom));
        StatedDate.Require(validTo, nameof(validTo));
        string? serial = certificateSerial is null ? null : Serial(certificateSerial);
        if (serial is null && kind == ElectronicSignatureKind.Qualified)
        {
            throw new ArgumentException("A qualified electronic signature has no certificate number. Give the number of the certificate it was made with.", nameof(certificateSerial));
        }

        if (owner.HasOnlyInitials)
        {
            throw new ArgumentException($"The owner of the certificate is “{owner}”. Give surname, first name and patronymic, as the certificate has them.", nameof(owner));
        }

        if (validTo < validFrom)
        {
            throw new ArgumentException($"The certificate is valid from {DateText.Digital(validFrom)} to {DateText.Digital(validTo)}. Give the days of its validity in order.", nameof(validTo));
        }

        if (trustedTimestamp is { } moment && (moment.Date < validFrom || moment.Date > validTo))
        {
            throw new ArgumentException($"The time stamp, {DigitalMoment.Of(moment)}, is outside the validity of the certificate, {DateText.Digital(validFrom)} to {DateText.Digital(validTo)}: such a signature is not valid.", nameof(trustedTimestamp));
        }

        return new(kind, serial, owner, validFrom, validTo, trustedTimestamp);
    }

    private static string Serial(string text)
    {
        string digits = text.Replace(" ", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal).ToUpperInvariant();
        return digits.Length is >= 1 and <= 64 && digits.All(char.IsAsciiHexDigit)
            ? digits
            : throw new ArgumentException($"The number of the certificate is “{text}”. Give its hexadecimal digits, 64 at most.", nameof(text));
    }
}
