using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Model;

/// <summary>The rules over several requisites of a document: which its kind must have, and which do not go together.</summary>
internal sealed class RequisiteRules(OfficialDocument document, DocumentStandard standard, ImmutableArray<DocumentViolation>.Builder violations)
{
    private const string OurRule = "правило библиотеки";

    public void Check()
    {
        CheckMatrix();
        CheckSigns();
        CheckJoint();
        CheckAddressees();
        CheckSignatures();
        CheckTitle();
    }

    private void CheckMatrix()
    {
        foreach (Requisite requisite in RequisiteMatrix.Ruled)
        {
            Sourced<RequisiteUse> use = standard.UseOf(document.Kind, requisite);
            RequisiteDescription description = standard.Describe(requisite);
            bool has = Has(requisite);
            if (use.Value == RequisiteUse.Required && !has)
            {
                AddRuled("DOC-REQUISITE-MISSING", requisite, use.Certainty, use.Clause,
                    $"Нет реквизита «{description.Name}», который нужен виду «{document.Kind}». Добавьте его: OfficialDocument.{PropertyOf(requisite)}.",
                    $"The requisite {requisite} is missing, which the kind “{document.Kind}” needs. Add it: OfficialDocument.{PropertyOf(requisite)}.");
            }
            else if (use.Value == RequisiteUse.NotUsed && has)
            {
                AddRuled("DOC-REQUISITE-UNUSED", requisite, use.Certainty, use.Clause,
                    $"Реквизит «{description.Name}» в документах вида «{document.Kind}» не ставится. Уберите его.",
                    $"The requisite {requisite} is not used in documents of the kind “{document.Kind}”. Leave it out.");
            }
        }

        if (document.Kind == DocumentKind.Protocol && document.Signatures.Length == 1)
        {
            Add("DOC-PROTOCOL-SIGNATURES", Requisite.Signature, Certainty.Recalled,
                "Протокол подписан одним лицом. Добавьте вторую подпись: подписывают председатель и секретарь.",
                "One person signs the protocol. Add the second signature: chair and secretary sign.");
        }
    }

    private void CheckSigns()
    {
        HeadRequisites head = HeadRequisites.Of(document, standard);
        if (head.CoatOfArms is not null && head.Emblem is not null)
        {
            Add("DOC-COAT-AND-EMBLEM", Requisite.Emblem, Certainty.Read,
                "На одном бланке стоят герб и эмблема. Оставьте что-то одно.", "One blank carries a coat of arms and an emblem. Keep one of them.", "5.1");
        }

        if (document.QrCode is not null && standard.Describe(Requisite.QrCode).Number is null)
        {
            Add("DOC-QR-EDITION", Requisite.QrCode, Certainty.Reported,
                $"{standard} не знает QR-кода документа. Уберите его или возьмите редакцию 2025 года.", $"{standard} has no QR code. Leave it out, or take the edition of 2025.");
        }
    }

    private void CheckJoint()
    {
        if (!document.JointNumbers.IsEmpty && document.JointNumbers.Length != document.Organizations.Length)
        {
            Add("DOC-JOINT-NUMBERS", Requisite.RegistrationNumber, Certainty.Reported,
                string.Create(CultureInfo.InvariantCulture, $"Организаций {document.Organizations.Length}, а номеров {document.JointNumbers.Length}. Дайте по номеру на организацию, в том же порядке."),
                string.Create(CultureInfo.InvariantCulture, $"There are {document.Organizations.Length} organizations and {document.JointNumbers.Length} numbers. Give one for each, in the same order."));
        }

        if (document.Preamble is { } preamble && document.Organizations.Length > 1 && preamble.Word == DispositiveWord.Order)
        {
            Add("DOC-DISPOSITIVE-PERSON", Requisite.Text, Certainty.Recalled,
                "Совместный документ говорит «приказываю». Возьмите первое лицо множественного числа: DispositiveWord.JointOrder.",
                "A joint document says «приказываю». Take the first person plural: DispositiveWord.JointOrder.");
        }
    }

    private void CheckAddressees()
    {
        if (document.Addressees.Length > standard.MostAddressees.Value)
        {
            Add("DOC-ADDRESSEES", Requisite.Addressee, standard.MostAddressees.Certainty,
                string.Create(CultureInfo.InvariantCulture, $"Адресатов {document.Addressees.Length}, а может быть не более {standard.MostAddressees.Value}. Составьте список рассылки."),
                string.Create(CultureInfo.InvariantCulture, $"There are {document.Addressees.Length} addressees, and may be {standard.MostAddressees.Value} at most. Make a mailing list."));
        }

        if (document.Addressees.Any(addressee => addressee.Lines().Any(line => line.Contains("Копия", StringComparison.OrdinalIgnoreCase))))
        {
            Add("DOC-ADDRESSEE-COPY", Requisite.Addressee, Certainty.Recalled,
                "В адресате стоит слово «Копия». Уберите его: копий у адресатов нет.", "An addressee holds the word «Копия». Leave it out: every addressee gets the document.");
        }
    }

    private void CheckSignatures()
    {
        IEnumerable<Signature> all = document.CopyCertification is { } copy ? document.Signatures.Append(copy.Certifier) : document.Signatures;
        foreach (Signature signature in all)
        {
            if (signature.Position.StartsWith('/') || signature.Position.StartsWith("за ", StringComparison.OrdinalIgnoreCase))
            {
                Add("DOC-SIGNATURE-FOR", Requisite.Signature, Certainty.Agencies,
                    $"Должность «{signature.Position}» начинается с «за» или косой черты. Назовите того, кто подписывает, и его должность.",
                    $"The position “{signature.Position}” begins with «за» or a slash. Name who really signs, and that person's position.");
            }

            // A draft may have a line to write the name.
            if (signature.Name is not [_, '.', ..] && signature.Name != Signature.ToFill.Name)
            {
                Add("DOC-SIGNATURE-INITIALS", Requisite.Signature, Certainty.Reported,
                    $"В подписи «{signature.Name}» инициалы не стоят перед фамилией. Пишите «И.О. Фамилия».",
                    $"The signature “{signature.Name}” does not begin with initials. Write «И.О. Фамилия».");
            }

            if (signature.Electronic is { } electronic)
            {
                CheckElectronic(electronic);
            }
        }
    }

    private void CheckElectronic(ElectronicSignature electronic)
    {
        if (document.IsDraft)
        {
            Add("DOC-ELECTRONIC-DRAFT", Requisite.ElectronicSignatureMark, Certainty.Ours,
                "Проект несет отметку об электронной подписи, а подписан может быть только готовый документ. Уберите отметку или снимите IsDraft.",
                "A draft carries the mark of an electronic signature, and only a finished document can be signed. Leave the mark out, or take IsDraft off.", OurRule);
        }

        if (electronic.CertificateSerial is null && !standard.AllowsSignatureWithoutCertificate.Value)
        {
            Add("DOC-ELECTRONIC-SERIAL", Requisite.ElectronicSignatureMark, standard.AllowsSignatureWithoutCertificate.Certainty,
                $"В отметке нет номера сертификата, а {standard} требует его. Укажите номер.", $"The mark has no certificate number, which {standard} asks for. Give it.");
        }

        if (document.HasSealPlace)
        {
            Add("DOC-SEAL-ELECTRONIC", Requisite.Seal, Certainty.Recalled,
                "Документ подписан электронной подписью и имеет место для печати. Уберите «М.П.».", "The document is signed electronically and has a place for a seal. Leave «М.П.» out.");
        }
    }

    private void CheckTitle()
    {
        bool isDisposing = document.Kind == DocumentKind.Order || document.Kind == DocumentKind.Directive || document.Kind == DocumentKind.Decree;
        if (isDisposing && document.Title.Split(' ', '\u00A0')[0] is not ("О" or "Об" or "Обо" or "о" or "об" or "обо"))
        {
            Add("DOC-TITLE", Requisite.Title, Certainty.Recalled,
                $"Заголовок «{document.Title}» не отвечает на вопрос «о чем?». Начните его с «О» или «Об».",
                $"The title “{document.Title}” does not tell what the document is about. Begin it with «О» or «Об».");
        }
    }

    private bool Has(Requisite requisite) => requisite switch
    {
        Requisite.ReferenceData => HeadRequisites.Of(document, standard).ReferenceData is not null,
        Requisite.InReplyTo => document.InReplyTo is not null,
        Requisite.Place => document.Place is not null,
        Requisite.Addressee => !document.Addressees.IsEmpty,
        Requisite.ApprovalMark => !document.Approvals.IsEmpty,
        Requisite.AttachmentMark => !document.Attachments.IsEmpty,
        Requisite.AgreementMark => !document.Agreements.IsEmpty,
        Requisite.Visa => !document.Visas.IsEmpty,
        Requisite.Signature => document.IsSigned,
        Requisite.Seal => document.HasSealPlace,
        Requisite.ExecutorMark => document.Executor is not null,
        Requisite.CopyCertification => document.CopyCertification is not null,
        _ => throw new InvalidOperationException($"The matrix does not rule {requisite}."),
    };

    private static string PropertyOf(Requisite requisite) => requisite switch
    {
        Requisite.Addressee => nameof(OfficialDocument.Addressees),
        Requisite.ApprovalMark => nameof(OfficialDocument.Approvals),
        Requisite.AttachmentMark => nameof(OfficialDocument.Attachments),
        Requisite.AgreementMark => nameof(OfficialDocument.Agreements),
        Requisite.Visa => nameof(OfficialDocument.Visas),
        Requisite.Signature or Requisite.ElectronicSignatureMark => nameof(OfficialDocument.Signatures),
        Requisite.Seal => nameof(OfficialDocument.HasSealPlace),
        Requisite.ExecutorMark => nameof(OfficialDocument.Executor),
        Requisite.Text => nameof(OfficialDocument.Body),
        _ => requisite.ToString(),
    };

    private void AddRuled(string code, Requisite requisite, Certainty certainty, string practice, string russian, string english) =>
        Add(code, requisite, certainty, russian, english, $"{standard.Describe(requisite).Clause}; {practice}");

    private void Add(string code, Requisite requisite, Certainty certainty, string russian, string english, string? clause = null) =>
        violations.Add(new DocumentViolation(code, PropertyOf(requisite), clause ?? standard.Describe(requisite).Clause, certainty, russian, english) { Requisite = requisite });
}
