using System.Collections.Immutable;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>Reference data of an organization (справочные данные): how to write to it and call it. Letters carry them.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.8, from memory and commentaries; ОГРН and ИНН/КПП may be added.</remarks>
public sealed class ReferenceData
{
    /// <summary>Gets the postal address: «пр. Кирова, д. 43, г. Пятигорск, 357500».</summary>
    public required string PostalAddress { get; init => field = PrintableText.Require(value, "ReferenceData.PostalAddress"); }

    /// <summary>Gets the telephone: «(8793) 33-29-93».</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Telephone { get; init => field = value is null ? null : PrintableText.Require(value, "ReferenceData.Telephone"); }

    /// <summary>Gets the e-mail address.</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    /// <exception cref="ArgumentException">The value has no «@» between two parts, or holds a space.</exception>
    public string? Email
    {
        get;
        init => field = value is null || (value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < value.Length - 1 && !value.Any(char.IsWhiteSpace))
            ? value is null ? null : PrintableText.Require(value, "ReferenceData.Email")
            : throw new ArgumentException($"ReferenceData.Email is “{value}”, which is no address. Give one such as «imc@example.ru».", nameof(Email));
    }

    /// <summary>Gets the address of the site.</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public string? Site { get; init => field = value is null ? null : PrintableText.Require(value, "ReferenceData.Site"); }

    /// <summary>Gets the registration number (ОГРН).</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public Ogrn? Ogrn { get; init; }

    /// <summary>Gets the taxpayer number (ИНН).</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    public Inn? Inn { get; init; }

    /// <summary>Gets the code of the reason for registration (КПП), nine digits; it is printed after ИНН.</summary>
    /// <value>The default is <see langword="null"/>: not printed.</value>
    /// <exception cref="ArgumentException">The value is not nine digits.</exception>
    public string? Kpp
    {
        get;
        init => field = value is null || (value.Length == 9 && value.All(char.IsAsciiDigit))
            ? value
            : throw new ArgumentException($"ReferenceData.Kpp is “{value}”. КПП has nine digits.", nameof(Kpp));
    }

    internal ImmutableArray<string> Lines
    {
        get
        {
            var lines = ImmutableArray.CreateBuilder<string>();
            lines.Add(PostalAddress);
            Add(lines, Telephone is null ? null : $"тел. {Telephone}");
            Add(lines, string.Join(", ", new[] { Email is null ? null : $"e-mail: {Email}", Site }.Where(part => part is not null)));
            Add(lines, Ogrn is { } ogrn ? $"ОГРН {ogrn}" : null);
            Add(lines, Inn is { } inn ? Kpp is null ? $"ИНН {inn}" : $"ИНН/КПП {inn}/{Kpp}" : null);
            return lines.ToImmutable();
        }
    }

    private static void Add(ImmutableArray<string>.Builder lines, string? line)
    {
        if (!string.IsNullOrEmpty(line))
        {
            lines.Add(line);
        }
    }
}
