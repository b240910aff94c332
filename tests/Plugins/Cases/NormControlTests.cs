using Gallery;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Plugins.Sheets;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Plugins.Tests.Cases;

/// <summary>The files of events pass the check that is made of anybody's file.</summary>
public sealed class NormControlTests
{
    [Theory]
    [InlineData(MeetingMinutesPlugin.PluginId)]
    [InlineData(MeetingNotePlugin.PluginId)]
    [InlineData(SessionSummaryPlugin.PluginId)]
    [InlineData(EventLetterPlugin.InformationId)]
    [InlineData(EventLetterPlugin.InvitationId)]
    [InlineData(AttendanceSheetPlugin.PluginId)]
    public void The_document_of_the_gallery_has_no_errors_by_either_edition(string id)
    {
        OfficialDocument document = GalleryDocuments.All.Single(document => document.Id == id).Compose();
        foreach ((WordWriter writer, ConformityChecker checker) in new[] { (new WordWriter(DocumentStandard.Gost2016), ConformityChecker.Gost2016), (WordWriter.Gost2025, ConformityChecker.Gost2025) })
        {
            using var stream = new MemoryStream(WordFile.Write(document, writer).Bytes);
            Assert.Empty(checker.Check(stream).Findings.Where(finding => finding.Level == ConformityLevel.Error).Select(finding => finding.Russian));
        }
    }
}
