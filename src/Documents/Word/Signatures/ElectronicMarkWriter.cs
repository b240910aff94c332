using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Signatures;

/// <summary>Writes the mark of an electronic signature (отметка об электронной подписи) as text in a frame: it must be read, copied and spoken.</summary>
internal static class ElectronicMarkWriter
{
    /// <summary>Gets the width of the frame in twips: 80 mm, so that the number of a certificate fits a line.</summary>
    public const int Width = 4535;

    public static void Write([NotNull] ElectronicSignature? signature, WordMarkup word, bool keeps)
    {
        ArgumentNullException.ThrowIfNull(signature);
        Line("ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ");
        if (signature.CertificateSerial is { } serial)
        {
            Line($"Сертификат {serial}");
        }

        Line($"Владелец {signature.Owner}");
        Line($"Действителен с {DateText.Digital(signature.ValidFrom)} по {DateText.Digital(signature.ValidTo)}");
        if (signature.TrustedTimestamp is { } moment && word.Layout.Standard.PrintsTrustedTimestamp.Value)
        {
            Line($"Дата и время подписания {DigitalMoment.Of(moment)}");
        }

        void Line(string text)
        {
            word.OpenParagraph(StyleIds.ElectronicMark);
            if (keeps)
            {
                word.KeepNext();
            }

            word.CloseProperties();
            word.Run(text);
            word.CloseParagraph();
        }
    }
}
