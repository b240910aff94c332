using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Applications;

/// <summary>The formal check: everything that is wrong, at once, in one order.</summary>
public sealed class FormalCheckTests
{
    private const string Digest = "0123456789abcdef0123456789abcdef";

    private static readonly ApplicationDocumentKind[] Kinds = [.. Enum.GetValues<ApplicationDocumentKind>().Where(kind => kind != ApplicationDocumentKind.FounderAgreement)];

    private static readonly DocumentRequirements Everything = new()
    {
        Documents =
        [
            .. Kinds.Select(kind => new RequiredDocument
            {
                Kind = kind, Signers = [DocumentSigner.Head, DocumentSigner.ActingHead], NeedsFounder = true, NeedsDate = true, NeedsPaper = true, NeedsCopy = true, Formats = [CopyFormat.Docx, CopyFormat.Pdf],
            }),
        ],
        Source = "положение",
        Certainty = Certainty.Ours,
    };

    // One defect a document at most, so that each is known by what was put in; CopyAbsent needs requirements without formats and has its own example.
    [Property(MaxTest = 300)]
    public void All_defects_are_found_and_nothing_else(int[] defects, int seed)
    {
        ShortcomingKind?[] given = [.. Kinds.Select((_, i) => i < defects.Length ? Defect(defects[i]) : null)];
        ApplicationDocument[] documents = [.. Kinds.Zip(given).Where(pair => pair.Second != ShortcomingKind.Missing).Select(pair => Document(pair.First, pair.Second))];
        new Random(seed).Shuffle(documents);
        Assert.Equal(
            Kinds.Zip(given).Where(pair => pair.Second is not null).SelectMany(pair => Implied(pair.Second!.Value).Select(kind => (pair.First, kind))),
            FormalCheck.Of(Version(documents), Everything).Shortcomings.Select(found => (found.Document, found.Kind)));
    }

    [Property(MaxTest = 300)]
    public void The_order_of_documents_and_requirements_changes_nothing(int[] defects, int seed)
    {
        ApplicationDocument[] documents = [.. defects.Select((defect, i) => Document(Kinds[i % 3], Defect(defect), i % 2 == 0 ? null : $"{i}"))];
        RequiredDocument[] required = [.. Everything.Documents];
        ApplicationShortcoming[] before = [.. FormalCheck.Of(Version(documents), Everything).Shortcomings];
        var random = new Random(seed);
        random.Shuffle(documents);
        random.Shuffle(required);
        Assert.Equal(before, FormalCheck.Of(Version(documents), new() { Documents = [.. required], Source = "положение", Certainty = Certainty.Ours }).Shortcomings.ToArray());
    }

    [Property]
    public void More_documents_never_bring_back_a_missing_one(int[] kinds)
    {
        ApplicationDocument[] documents = [.. kinds.Select(kind => Document(Kinds[Math.Abs(kind % Kinds.Length)], null))];
        Assert.Equal(
            Kinds.Except(documents.Select(document => document.Kind)),
            FormalCheck.Of(Version(documents), Everything).Shortcomings.Where(found => found.Kind == ShortcomingKind.Missing).Select(found => found.Document));
    }

    [Fact]
    public void The_three_documents_of_Kamchatka()
    {
        ApplicationDocument application = new() { Kind = ApplicationDocumentKind.Application, IsOnPaper = true, Copies = [new() { Format = CopyFormat.Pdf }] };
        ApplicationDocument project = new() { Kind = ApplicationDocumentKind.Project, SignedBy = [DocumentSigner.Founder], IsOnPaper = true, Copies = [new() { Format = CopyFormat.Doc }] };
        ApplicationDocument extract = new() { Kind = ApplicationDocumentKind.CollegialExtract, Date = new(2024, 1, 15), IsOnPaper = true, Copies = [new() { Format = CopyFormat.Pdf }] };
        Assert.True(FormalCheck.Of(Version(application, project, extract), KnownDocumentRequirements.Kamchatka).IsPassed);
        Assert.Equal(
            ["Заявка: нет электронной копии.", "Инновационный проект: документа нет.", "Выписка из решения коллегиального органа: документа нет."],
            FormalCheck.Of(Version(new ApplicationDocument { Kind = ApplicationDocumentKind.Application, IsOnPaper = true }), KnownDocumentRequirements.Kamchatka).Shortcomings.Select(found => found.Russian));
    }

    [Fact]
    public void The_list_of_Smolensk() => Assert.Equal(
        ["Application DOCS-SIGNER", "Programme DOCS-MISSING", "CalendarPlan DOCS-MISSING", "MeansOfControl DOCS-MISSING", "ListOfDevelopments DOCS-MISSING", "Justification DOCS-MISSING"],
        FormalCheck.Of(Version(new ApplicationDocument { Kind = ApplicationDocumentKind.Application, SignedBy = [DocumentSigner.Other] }), KnownDocumentRequirements.Smolensk)
            .Shortcomings.Select(found => $"{found.Document} {found.Code}"));

    [Fact]
    public void The_federal_round_takes_any_format_of_an_identical_copy() => Assert.Equal(
        ["DOCS-COPY-DIFFERS Passport: the electronic copy in DOC differs from the paper."],
        FormalCheck.Of(
            Version(Federal(ApplicationDocumentKind.Application, Digest.ToUpperInvariant()), Federal(ApplicationDocumentKind.Passport, Digest[2..] + "00")), KnownDocumentRequirements.Federal2022)
            .Shortcomings.Select(found => found.ToString()));

    [Fact]
    public void A_founders_agreement_of_its_own_is_enough() => Assert.Empty(FormalCheck.Of(
        Version(Document(ApplicationDocumentKind.Project, ShortcomingKind.FounderAbsent), new ApplicationDocument { Kind = ApplicationDocumentKind.FounderAgreement }),
        new() { Documents = [new() { Kind = ApplicationDocumentKind.Project, NeedsFounder = true }], Source = "положение", Certainty = Certainty.Ours }).Shortcomings);

    [Fact]
    public void A_document_of_the_very_day_of_submission_is_in_time() =>
        Assert.True(FormalCheck.Of(Version(Document(ApplicationDocumentKind.Project, null, date: new(2024, 2, 1))), Only(ApplicationDocumentKind.Project)).IsPassed);

    [Fact]
    public void A_document_that_is_not_required_is_still_checked_for_its_date() => Assert.Equal(
        ["Заявка: документа нет.", "Ходатайство «от школы»: дата 02.02.2024 позже дня подачи."],
        FormalCheck.Of(
            Version(new ApplicationDocument { Kind = ApplicationDocumentKind.Petition, Title = "от школы", Date = new(2024, 2, 2) }), Only(ApplicationDocumentKind.Application))
            .Shortcomings.Select(found => found.Russian));

    [Fact]
    public void Every_shortcoming_has_a_code_and_a_sentence_of_its_own()
    {
        ApplicationShortcoming[] all =
        [
            .. Enum.GetValues<ShortcomingKind>().Where(kind => kind != ShortcomingKind.CopyAbsent).SelectMany(kind => FormalCheck.Of(
                Version(kind == ShortcomingKind.Missing ? [] : [Document(ApplicationDocumentKind.Application, kind)]), new() { Documents = [Everything.Documents[0]], Source = "положение", Certainty = Certainty.Ours }).Shortcomings).Distinct().OrderBy(found => found.Kind),
        ];
        Assert.Equal(
            [
                "DOCS-MISSING Заявка: документа нет.", "DOCS-UNSIGNED Заявка: нет подписи.", "DOCS-SIGNER Заявка: нет подписи лица, которое вправе подписывать.", "DOCS-FOUNDER Заявка: нет согласования учредителя.",
                "DOCS-UNDATED Заявка: нет даты.", "DOCS-LATE-DATE Заявка: дата 02.02.2024 позже дня подачи.", "DOCS-PAPER Заявка: нет бумажного экземпляра.",
                "DOCS-FORMAT Заявка: нет электронной копии в формате PDF.", "DOCS-COPY-DIFFERS Заявка: электронная копия в формате DOCX не совпадает с бумажным экземпляром.",
            ],
            all.Select(found => $"{found.Code} {found.Russian}"));
        Assert.Equal(
            [
                "the document is missing", "not signed", "not signed by anybody who may sign it", "not agreed by the founder", "without a date", "dated 2024-02-02, after the submission",
                "not handed in on paper", "without an electronic copy in PDF", "the electronic copy in DOCX differs from the paper",
            ],
            all.Select(found => found.English["Application: ".Length..^1]));
    }

    [Fact]
    public void A_digest_that_is_none_is_refused() => Assert.Equal(
        "ElectronicCopy.Digest has 3 characters and is no digest. Give 32 to 128 hexadecimal digits, such as those of SHA-256, or leave it out. (Parameter 'ElectronicCopy.Digest')",
        Assert.Throws<ArgumentException>(() => new ElectronicCopy { Format = CopyFormat.Pdf, Digest = "abc" }).Message);

    [Fact]
    public void A_kind_is_required_once() => Assert.Equal(
        "DocumentRequirements.Documents[1] has the kind «Project» of DocumentRequirements.Documents[0]. Give each its own. (Parameter 'DocumentRequirements.Documents')",
        Assert.Throws<ArgumentException>(() => new DocumentRequirements
        {
            Documents = [new() { Kind = ApplicationDocumentKind.Project }, new() { Kind = ApplicationDocumentKind.Project }], Source = "положение", Certainty = Certainty.Ours,
        }).Message);

    [Fact]
    public void A_signature_counts_once() => Assert.Equal(
        "ApplicationDocument.SignedBy[1] has the value «Head» of ApplicationDocument.SignedBy[0]. Give each its own. (Parameter 'ApplicationDocument.SignedBy')",
        Assert.Throws<ArgumentException>(() => new ApplicationDocument { Kind = ApplicationDocumentKind.Project, SignedBy = [DocumentSigner.Head, DocumentSigner.Head] }).Message);

    internal static DocumentRequirements Only(ApplicationDocumentKind kind) => new() { Documents = [new() { Kind = kind }], Source = "положение", Certainty = Certainty.Ours };

    internal static ApplicationVersion Version(params ApplicationDocument[] documents) => new()
    {
        Number = 1, SubmittedAt = new(2024, 2, 1, 16, 30), Theme = "Точка опоры", Documents = [.. documents],
    };

    // What nobody signed, the founder did not sign either.
    private static ShortcomingKind[] Implied(ShortcomingKind defect) =>
        defect == ShortcomingKind.SignatureAbsent ? [defect, ShortcomingKind.FounderAbsent] : [defect];

    private static ShortcomingKind? Defect(int seed) => Math.Abs(seed % 12) switch
    {
        0 or 10 or 11 => null,
        (int)ShortcomingKind.CopyAbsent => ShortcomingKind.FormatAbsent,
        int kind when kind < 10 => (ShortcomingKind)kind,
        _ => null,
    };

    private static ApplicationDocument Document(ApplicationDocumentKind kind, ShortcomingKind? defect, string? title = null, LocalDate? date = null) => new()
    {
        Kind = kind,
        Title = title,
        Date = defect switch
        {
            ShortcomingKind.Undated => null,
            ShortcomingKind.DatedAfterSubmission => new LocalDate(2024, 2, 2),
            _ => date ?? new LocalDate(2024, 1, 15),
        },
        SignedBy =
        [
            .. defect switch
            {
                ShortcomingKind.SignatureAbsent => ImmutableArray<DocumentSigner>.Empty,
                ShortcomingKind.WrongSigner => [DocumentSigner.Other, DocumentSigner.Founder],
                ShortcomingKind.FounderAbsent => [DocumentSigner.ActingHead],
                _ => [DocumentSigner.ActingHead, DocumentSigner.Founder],
            },
        ],
        IsOnPaper = defect != ShortcomingKind.PaperAbsent,
        PaperDigest = Digest,
        Copies =
        [
            new() { Format = CopyFormat.Docx, Digest = defect == ShortcomingKind.CopyDiffers ? Digest[1..] + "0" : Digest },
            .. defect == ShortcomingKind.FormatAbsent ? ImmutableArray<ElectronicCopy>.Empty : [new() { Format = CopyFormat.Pdf }],
        ],
    };

    private static ApplicationDocument Federal(ApplicationDocumentKind kind, string copyDigest) => new()
    {
        Kind = kind, SignedBy = [DocumentSigner.ActingHead], IsOnPaper = true, PaperDigest = Digest, Copies = [new() { Format = CopyFormat.Doc, Digest = copyDigest }],
    };
}
