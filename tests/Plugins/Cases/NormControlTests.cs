using Gallery;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Plugins.Sheets;

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
        byte[] file = Proof.IsConforming(GalleryDocuments.All.Single(document => document.Id == id).Compose()).Bytes;
        foreach (ConformityChecker checker in new[] { ConformityChecker.Gost2016, ConformityChecker.Gost2025 })
        {
            using var stream = new MemoryStream(file);
            Assert.Empty(checker.Check(stream).Findings.Where(finding => finding.Level == ConformityLevel.Error).Select(finding => finding.Russian));
        }
    }
}
