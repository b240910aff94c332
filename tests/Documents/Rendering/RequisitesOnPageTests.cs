using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Rendering;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Rendering;

/// <summary>Requisites stand where the standard has them, on rendered pages.</summary>
public sealed class RequisitesOnPageTests
{
    private const double Tolerance = 0.6;
    private const double RightMargin = 200;

    [SkippableFact]
    public void Requisites_keep_to_their_zones()
    {
        (string Name, OfficialDocument Document, DocumentStandard Standard)[] all =
        [
            ("longitudinal", Cases.Order, DocumentStandard.Gost2025.With(Cases.Longitudinal)),
            ("angular", Cases.Order, DocumentStandard.Gost2025.With(Cases.Angular)),
            ("angular 2016", Cases.Letter, DocumentStandard.Gost2016.With(Cases.AngularFlag)),
            ("archive", Cases.Joint, DocumentStandard.Gost2025.With(new() { IsKeptOverTenYears = true, Blank = new() { Alignment = BlankAlignment.Flag } })),
            ("protocol", Cases.Protocol, DocumentStandard.Gost2025),
            ("electronic", Cases.ElectronicallySigned, DocumentStandard.Gost2025),
            ("letter", Cases.Letter, DocumentStandard.Gost2025.With(Cases.Longitudinal)),
            ("plan", Cases.Plan, DocumentStandard.Gost2025),
            ("commission", Cases.Commission, DocumentStandard.Gost2025.With(Cases.Longitudinal)),
        ];
        IReadOnlyList<RenderedDocument> rendered = LibreOffice.Render([.. all.Select(item => WordFile.Write(item.Document, new WordWriter(item.Standard)).Bytes)]);
        Dictionary<string, RenderedDocument> pages = all.Zip(rendered).ToDictionary(pair => pair.First.Name, pair => pair.Second);

        // Nothing leaves the margins, and the name of each signer ends at the right one.
        foreach ((string name, OfficialDocument document, DocumentStandard standard) in all)
        {
            double left = standard.Margins.Value.Left.Twips * 25.4 / 1440;
            Assert.All(pages[name].Pages.SelectMany(page => page.Lines).SelectMany(line => line.Words), word =>
                Assert.True(word.Left >= left - Tolerance && word.Right <= RightMargin + Tolerance && word.Bottom <= 277 + Tolerance, $"{name}: «{word.Text}» leaves the margins: {word}"));
            if (!document.Signatures.IsEmpty || document.Commission is not null)
            {
                string surname = document.Commission?.Chair ?? document.Signatures[^1].Name;
                Assert.Contains(pages[name].Pages.SelectMany(page => page.Lines), line => line.Text.EndsWith(surname, StringComparison.Ordinal) && Math.Abs(line.Right - RightMargin) <= Tolerance);
            }
        }

        // Agreement and approval stand on one level, the agreement at the left.
        RenderedLine marks = pages["plan"].Pages[0].Lines.Single(line => line.Text == "СОГЛАСОВАНО УТВЕРЖДЕН");
        Assert.Equal(20, marks.Left, Tolerance);
        Assert.True(marks.Words[1].Left >= 100, marks.Words[1].ToString());

        RenderedLine[] longitudinal = [.. pages["longitudinal"].Pages[0].Lines.TakeWhile(line => line.Text != "ПРИКАЗ")];
        Assert.All(longitudinal, line => Assert.True(line.Right - line.Left <= 120 + Tolerance, line.Text));
        Assert.All(longitudinal, line => Assert.Equal(110, (line.Left + line.Right) / 2, 1.0));
        Assert.All(pages["angular"].Pages[0].Lines.TakeWhile(line => !line.Text.StartsWith("О присвоении", StringComparison.Ordinal)), line => Assert.True(line.Right <= 20 + 80 + Tolerance, line.Text));
        Assert.All(pages["angular"].Pages[0].Lines.TakeWhile(line => !line.Text.StartsWith("В целях", StringComparison.Ordinal)), line => Assert.True(line.Right <= 20 + 80 + Tolerance, line.Text));

        // On the sheet of 2016 the corner is 75 mm wide, and so is the addressee.
        RenderedWord[] words = [.. pages["angular 2016"].Pages[0].Lines.TakeWhile(line => !line.Text.StartsWith("Уважаемая", StringComparison.Ordinal)).SelectMany(line => line.Words)];
        Assert.All(words, word => Assert.True(word.Right <= 20 + 75 + Tolerance || word.Left >= RightMargin - 75 - Tolerance, word.ToString()));
        Assert.All(pages["archive"].Pages[0].Lines, line => Assert.True(line.Left >= 30 - Tolerance, line.Text));
        Assert.True(pages["protocol"].Pages[0].Lines.Single(line => line.Text == "УТВЕРЖДАЮ").Left >= 100);
        RenderedLine approval = pages["protocol"].Pages[0].Lines.Single(line => line.Text == "УТВЕРЖДАЮ");
        Assert.True(approval.Top < 130, $"The approval mark stands at {approval.Top} mm.");

        // The mark of the electronic signature lies between position and name, and over neither.
        RenderedLine mark = pages["electronic"].Pages[0].Lines.Single(line => line.Text.Contains("Сертификат", StringComparison.Ordinal));
        RenderedWord certificate = mark.Words.Single(word => word.Text.StartsWith("01D8", StringComparison.Ordinal));
        Assert.InRange(certificate.Right, 75, 155);
        Assert.Single(pages["electronic"].Pages[0].Lines, line => line.Text.Contains("ЭЛЕКТРОННОЙ ПОДПИСЬЮ", StringComparison.Ordinal));
        Assert.Equal("На № 3-17 от 29.12.2025", pages["letter"].Pages[0].Lines.Single(line => line.Text.StartsWith("На №", StringComparison.Ordinal)).Text);
        Assert.True(pages["commission"].Pages[0].Lines.Single(line => line.Text == "Контроль").Top < 20);
    }

    // The last clause grows line by line: the end of the page passes through text, signatures and marks.
    [SkippableFact]
    public void Signatures_of_all_forms_are_never_alone()
    {
        OfficialDocument[] documents =
        [
            .. Enumerable.Range(13, 9).Select(lines => With(Cases.ElectronicallySigned, lines)),
            .. Enumerable.Range(13, 9).Select(lines => With(Cases.Joint, lines)),
            .. Enumerable.Range(13, 9).Select(lines => With(Cases.Letter, lines)),
        ];
        IReadOnlyList<RenderedDocument> rendered = LibreOffice.Render([.. documents.Select(document => WordFile.Write(document).Bytes)]);
        Assert.Contains(rendered, document => document.Pages.Length > 1);
        for (int i = 0; i < documents.Length; i++)
        {
            string surname = documents[i].Signatures[0].Name.Split(' ')[^1];
            RenderedPage page = rendered[i].Pages.Single(page => page.Lines.Any(line => line.Text.Contains(surname, StringComparison.Ordinal)));
            int text = page.Lines.Count(line => line.Text.Contains("строка", StringComparison.Ordinal) || line.Text.Contains("Последний", StringComparison.Ordinal));
            Assert.True(text >= 2, $"Document {i}: {string.Join(" / ", page.Lines.Select(line => line.Text))}");
        }
    }

    private static OfficialDocument With(OfficialDocument like, int lines) => new()
    {
        Organizations = like.Organizations, Kind = like.Kind, Date = like.Date, Title = like.Title, Signatures = like.Signatures, SignatureArrangement = like.SignatureArrangement,
        Closing = like.Closing, Attachments = like.Attachments, Addressees = like.Addressees, Executor = like.Executor,
        Body =
        [
            new Paragraph(Lines(lines)), new Paragraph("Последний " + Lines(3)),
        ],
    };

    private static string Lines(int count) => string.Join(' ', Enumerable.Repeat("слово за словом идет строка за строкой до самого конца абзаца", count)) + ".";
}
