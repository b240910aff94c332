using System.Globalization;
using NodaTime;

namespace InnovationDomain.Applications;

/// <summary>One thing that is wrong with the documents of an application (недостаток комплекта).</summary>
/// <remarks>Equal when all its values are. Codes are stable: they do not change between versions of the library.</remarks>
public sealed record ApplicationShortcoming
{
    internal ApplicationShortcoming(ShortcomingKind kind, ApplicationDocumentKind document, string? title, CopyFormat? format = null, LocalDate? date = null) =>
        (Kind, Document, Title, Format, Date) = (kind, document, title, format, date);

    /// <summary>Gets what is wrong.</summary>
    public ShortcomingKind Kind { get; }

    /// <summary>Gets with which kind of document.</summary>
    public ApplicationDocumentKind Document { get; }

    /// <summary>Gets the title of the document, where it has one.</summary>
    public string? Title { get; }

    /// <summary>Gets the format that is absent or differs.</summary>
    /// <value><see langword="null"/> for other kinds.</value>
    public CopyFormat? Format { get; }

    /// <summary>Gets the date that is after the submission.</summary>
    /// <value><see langword="null"/> for other kinds.</value>
    public LocalDate? Date { get; }

    /// <summary>Gets the stable code: «DOCS-MISSING».</summary>
    public string Code => Kind switch
    {
        ShortcomingKind.Missing => "DOCS-MISSING",
        ShortcomingKind.SignatureAbsent => "DOCS-UNSIGNED",
        ShortcomingKind.WrongSigner => "DOCS-SIGNER",
        ShortcomingKind.FounderAbsent => "DOCS-FOUNDER",
        ShortcomingKind.Undated => "DOCS-UNDATED",
        ShortcomingKind.DatedAfterSubmission => "DOCS-LATE-DATE",
        ShortcomingKind.PaperAbsent => "DOCS-PAPER",
        ShortcomingKind.CopyAbsent => "DOCS-COPY",
        ShortcomingKind.FormatAbsent => "DOCS-FORMAT",
        _ => "DOCS-COPY-DIFFERS",
    };

    /// <summary>Gets the sentence of a Russian reader.</summary>
    public string Russian => string.Create(CultureInfo.InvariantCulture, $"{RussianName}: {Kind switch
    {
        ShortcomingKind.Missing => "документа нет",
        ShortcomingKind.SignatureAbsent => "нет подписи",
        ShortcomingKind.WrongSigner => "нет подписи лица, которое вправе подписывать",
        ShortcomingKind.FounderAbsent => "нет согласования учредителя",
        ShortcomingKind.Undated => "нет даты",
        ShortcomingKind.DatedAfterSubmission => string.Create(CultureInfo.InvariantCulture, $"дата {Date:dd'.'MM'.'uuuu} позже дня подачи"),
        ShortcomingKind.PaperAbsent => "нет бумажного экземпляра",
        ShortcomingKind.CopyAbsent => "нет электронной копии",
        ShortcomingKind.FormatAbsent => $"нет электронной копии в формате {FormatName("«иной»")}",
        _ => $"электронная копия в формате {FormatName("«иной»")} не совпадает с бумажным экземпляром",
    }}.");

    /// <summary>Gets the same sentence in English.</summary>
    public string English => string.Create(CultureInfo.InvariantCulture, $"{Document}{(Title is null ? "" : $" “{Title}”")}: {Kind switch
    {
        ShortcomingKind.Missing => "the document is missing",
        ShortcomingKind.SignatureAbsent => "not signed",
        ShortcomingKind.WrongSigner => "not signed by anybody who may sign it",
        ShortcomingKind.FounderAbsent => "not agreed by the founder",
        ShortcomingKind.Undated => "without a date",
        ShortcomingKind.DatedAfterSubmission => string.Create(CultureInfo.InvariantCulture, $"dated {Date:uuuu-MM-dd}, after the submission"),
        ShortcomingKind.PaperAbsent => "not handed in on paper",
        ShortcomingKind.CopyAbsent => "without an electronic copy",
        ShortcomingKind.FormatAbsent => $"without an electronic copy in {FormatName("another format")}",
        _ => $"the electronic copy in {FormatName("another format")} differs from the paper",
    }}.");

    private string RussianName => (Document switch
    {
        ApplicationDocumentKind.Application => "Заявка",
        ApplicationDocumentKind.Project => "Инновационный проект",
        ApplicationDocumentKind.Programme => "Программа",
        ApplicationDocumentKind.CalendarPlan => "Календарный план",
        ApplicationDocumentKind.Passport => "Паспорт заявки",
        ApplicationDocumentKind.MeansOfControl => "Средства контроля",
        ApplicationDocumentKind.ListOfDevelopments => "Перечень разработок",
        ApplicationDocumentKind.Justification => "Обоснование",
        ApplicationDocumentKind.FounderAgreement => "Согласование учредителя",
        ApplicationDocumentKind.CollegialExtract => "Выписка из решения коллегиального органа",
        ApplicationDocumentKind.Petition => "Ходатайство",
        ApplicationDocumentKind.InformationNote => "Информационная справка",
        ApplicationDocumentKind.ExperienceNote => "Описание опыта",
        ApplicationDocumentKind.DisseminationProposals => "Предложения по использованию результатов",
        ApplicationDocumentKind.GroupAgreement => "Договор участников объединения",
        _ => "Иной документ",
    }) + (Title is null ? "" : $" «{Title}»");

    /// <summary>Answers the code and the English sentence.</summary>
    public override string ToString() => $"{Code} {English}";

    private string FormatName(string other) => Format == CopyFormat.Other ? other : Format.ToString()!.ToUpperInvariant();
}
