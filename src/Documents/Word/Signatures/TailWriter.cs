using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Blanks;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Head;
using InnovationDomain.Documents.Word.Parts;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Word.Signatures;

/// <summary>Writes what stands below the text: attachments, signatures, the place of the seal, agreements, visas, the marks of a copy, of the case, of the executor.</summary>
internal static class TailWriter
{
    private const int LinesOfSignature = 2;
    private const int LinesOfElectronicMark = 5;
    private const int LinesOfGap = 4;
    private const int LinesOfCertification = 6;

    public static void Write(OfficialDocument document, WordMarkup word)
    {
        WriteAttachments(document, word);
        if (document.Closing is { } closing)
        {
            word.Paragraph(StyleIds.Closing, closing);
        }

        var signatures = new SignatureWriter(word);
        signatures.Write(document, isFollowed: document.HasSealPlace);
        if (document.HasSealPlace)
        {
            HeadWriter.WriteLines(["М.П."], word.Turned(StyleIds.Mark), word, isApart: true);
        }

        bool isOnSheet = document.AgreementPlacement == AgreementPlacement.Sheet && !(document.Agreements.IsEmpty && document.Visas.IsEmpty);
        if (!isOnSheet)
        {
            WriteAgreements(document, word);
            foreach (Visa visa in document.Visas)
            {
                Write(visa, word);
            }
        }

        if (document.CopyCertification is { } copy)
        {
            Write(copy, word);
        }

        if (document.FilingMark is { } filing)
        {
            HeadWriter.WriteLines(filing.Lines, word.Turned(StyleIds.Mark), word, isApart: true);
        }

        if (document.Executor is { } executor)
        {
            HeadWriter.WriteLines(executor.Lines, StyleIds.ExecutorMark, word, isApart: true);
        }

        if (isOnSheet)
        {
            AgreementSheetWriter.Write(document, word);
        }
    }

    /// <summary>Answers about how many single lines the signatures and what is kept with them take.</summary>
    public static int Lines(OfficialDocument document)
    {
        int lines = LinesOfGap + (document.HasSealPlace ? LinesOfSignature : 0) + (document.Attachments.Length * LinesOfSignature) + (document.Closing is null ? 0 : LinesOfSignature);
        foreach (Signature signature in document.Signatures)
        {
            lines += signature.Electronic is null ? LinesOfSignature : LinesOfElectronicMark;
        }

        lines += document.IsSigned || document.CopyCertification is null ? 0 : LinesOfCertification;
        return lines + (LinesOfSignature * (document.Commission?.Lines().Count() ?? 0));
    }

    private static void WriteAttachments(OfficialDocument document, WordMarkup word)
    {
        for (int i = 0; i < document.Attachments.Length; i++)
        {
            string entry = document.Attachments.Length == 1 ? document.Attachments[i].ToString() : string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {document.Attachments[i]}");
            word.OpenParagraph(StyleIds.AttachmentMark);
            if (i == 0)
            {
                word.Attribute("<w:spacing w:before=\""u8, word.Layout.SpaceBetweenRequisites);
                word.Xml.Markup("\"/>"u8);
            }

            word.CloseProperties();
            if (i == 0)
            {
                word.Run("Приложение:");
            }

            word.Tab();
            word.Run(entry);
            word.CloseParagraph();
        }
    }

    private static void WriteAgreements(OfficialDocument document, WordMarkup word)
    {
        if (document.AgreementPlacement == AgreementPlacement.NearApproval)
        {
            return;
        }

        if (document.Agreements.Length == 1)
        {
            HeadWriter.WriteLines(document.Agreements[0].Lines, word.Turned(StyleIds.Mark), word, isApart: true);
        }
        else if (!document.Agreements.IsEmpty)
        {
            LayoutTable.WriteBlocks([.. document.Agreements.Select(mark => mark.Lines)], word, isApart: true);
        }
    }

    private static void Write(Visa visa, WordMarkup word)
    {
        word.OpenParagraph(word.Turned(StyleIds.Signature));
        word.KeepNext();
        word.CloseProperties();
        word.Run(visa.Position);
        word.Tab();
        word.Run(visa.Name);
        word.CloseParagraph();
        if (visa.Remarks is { } remarks)
        {
            HeadWriter.WriteLines([remarks], word.Turned(StyleIds.Mark), word, isApart: false, keeps: true);
        }

        word.Paragraph(word.Turned(StyleIds.Mark), visa.Date is { } day ? RussianDate.ForRequisite(day) : "____________");
    }

    // «Верно», who certifies, when, and for copies that go out where the original is.
    private static void Write(CopyCertification copy, WordMarkup word)
    {
        HeadWriter.WriteLines(["Верно"], word.Turned(StyleIds.Mark), word, isApart: true, keeps: true);
        word.OpenParagraph(word.Turned(StyleIds.Signature));
        word.KeepNext();
        word.Attribute("<w:spacing w:before=\""u8, word.Layout.SpaceBetweenRequisites / 2);
        word.Xml.Markup("\"/>"u8);
        word.CloseProperties();
        word.Run(copy.Certifier.Position);
        word.Tab();
        word.Run(copy.Certifier.Name);
        word.CloseParagraph();
        string date = copy.Date is { } day ? RussianDate.ForRequisite(day) : "____________";
        string[] rest = copy.OriginalKeptIn is { } place ? [date, $"Подлинник документа находится в {place}"] : [date];
        HeadWriter.WriteLines(copy.HasSealPlace ? [.. rest, "М.П."] : [.. rest], word.Turned(StyleIds.Mark), word, isApart: false);
    }
}
