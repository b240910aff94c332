using InnovationDomain.Organizations;
using NodaTime.Text;

namespace InnovationDomain.Documents.Model;

/// <summary>The requisites of a document as lines that a person can review, each by its name; those that are not given are left out, but number and place.</summary>
internal static class RequisiteText
{
    public static IEnumerable<string> Above(OfficialDocument document)
    {
        foreach ((string name, Insignia? sign) in new[] { ("герб", document.CoatOfArms), ("эмблема", document.Emblem), ("товарный знак", document.Trademark) })
        {
            if (sign is not null)
            {
                yield return $"{name}: {sign.AlternativeText}";
            }
        }

        foreach (string line in Named(
            ("код формы", document.FormCode?.Digits), ("гриф доступа", document.AccessMark is { } mark ? string.Join(" | ", mark.Lines) : null), ("вышестоящая организация", document.SuperiorBody)))
        {
            yield return line;
        }

        foreach (Organization organization in document.Organizations)
        {
            yield return $"организация: {organization}{(organization.ShortName is null ? "" : $" ({organization.ShortName})")}";
        }

        foreach (string line in Named(("подразделение", document.Department), ("должность", document.AuthorPosition), ("справочные данные", document.ReferenceData is { } data ? string.Join(" | ", data.Lines) : null)))
        {
            yield return line;
        }

        yield return $"вид: {document.Kind}";
        yield return $"дата: {LocalDatePattern.Iso.Format(document.Date)}{(document.IsDraft ? " (проект)" : "")}";
        yield return $"номер: {document.RegistrationNumber ?? "нет"}";
        foreach (string line in Named(("ссылка", document.InReplyTo?.ToString())))
        {
            yield return line;
        }

        yield return $"место: {document.Place ?? "нет"}";
        if (document.Orientation == PageOrientation.Landscape)
        {
            yield return "листы: альбомные";
        }

        foreach (DocumentAddressee addressee in document.Addressees)
        {
            yield return $"адресат: {string.Join(" | ", addressee.Lines())}";
        }

        foreach (ApprovalMark approval in document.Approvals)
        {
            yield return $"утверждение: {string.Join(" | ", approval.Lines)}";
        }

        yield return $"заголовок: {document.Title}";
        foreach (string line in Named(
            ("обращение", document.Greeting), ("контроль", document.IsUnderControl ? "да" : null), ("поступление", document.IncomingMark is { } incoming ? string.Join(" | ", incoming.Lines) : null),
            ("резолюция", document.Instruction is { } instruction ? string.Join(" | ", instruction.Lines) : null), ("QR-код", document.QrCode?.Content)))
        {
            yield return line;
        }
    }

    public static IEnumerable<string> Below(OfficialDocument document)
    {
        foreach (Attachment attachment in document.Attachments)
        {
            yield return $"приложение: {attachment}";
        }

        foreach (string line in Named(("заключение", document.Closing)))
        {
            yield return line;
        }

        foreach (Signature signature in document.Signatures)
        {
            yield return $"подпись: {signature.Position} | {signature.Name}{(signature.Electronic is { } electronic ? $" | электронная, {electronic.Owner}, сертификат {electronic.CertificateSerial ?? "нет"}" : "")}";
        }

        foreach ((string left, string right) in document.Commission?.Lines() ?? [])
        {
            yield return $"подпись: {left} | {right}";
        }

        foreach (string line in Named(("печать", document.HasSealPlace ? "М.П." : null)))
        {
            yield return line;
        }

        foreach (AgreementMark agreement in document.Agreements)
        {
            yield return $"согласование: {string.Join(" | ", agreement.Lines)}";
        }

        foreach (Visa visa in document.Visas)
        {
            yield return $"виза: {visa.Position} | {visa.Name}{(visa.Date is { } day ? $" | {LocalDatePattern.Iso.Format(day)}" : "")}{(visa.Remarks is null ? "" : $" | {visa.Remarks}")}";
        }

        foreach (string line in Named(
            ("верно", document.CopyCertification is { } copy ? $"{copy.Certifier.Position} | {copy.Certifier.Name}" : null),
            ("в дело", document.FilingMark is { } filing ? string.Join(" | ", filing.Lines) : null),
            ("исполнитель", document.Executor is { } executor ? string.Join(" | ", executor.Lines) : null)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Named(params (string Name, string? Value)[] requisites) =>
        requisites.Where(requisite => requisite.Value is not null).Select(requisite => $"{requisite.Name}: {requisite.Value}");
}
