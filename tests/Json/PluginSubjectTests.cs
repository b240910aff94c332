using System.Text.Json.Nodes;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Word;
using InnovationDomain.Evaluation;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Agreements;
using InnovationDomain.Plugins.Correspondence;
using InnovationDomain.Plugins.Meetings;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Reports;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Records;
using InnovationDomain.Regulation;

namespace InnovationDomain.Json.Tests;

/// <summary>The facts of documents in JSON, by the examples of the repository.</summary>
public sealed class PluginSubjectTests
{
    [Fact]
    public void A_protocol_is_read_with_its_voting_rules()
    {
        CouncilProtocol protocol = DomainJson.Read<CouncilProtocol>(Example("council-protocol"));
        Assert.Equal((2, "г. Лесногорск"), (protocol.Sitting.Items.Length, protocol.Place));
        Assert.True(protocol.Sitting.Quorum(protocol.Voting).IsMet);
        Assert.DoesNotContain("\n    \"place\"", DomainJson.Write(protocol), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_facts_leave_out_is_what_the_code_leaves_out()
    {
        MunicipalRoadmap roadmap = DomainJson.Read<MunicipalRoadmap>(Example("municipal-roadmap"));
        Assert.Equal(3, roadmap.EmptyRows);
        Assert.Same(roadmap.Frame.Issuer, roadmap.Frame.ApprovingBody);
        Assert.Equal(RegisterOrder.ByRow, DomainJson.Read<RegisterOfDay>(Example("platform-register")).Order);
        EventLetter letter = DomainJson.Read<EventLetter>(Example("information-letter"));
        Assert.Same(ProductionCalendar.Russia, letter.Calendar);
        Assert.Equal(1, letter.Attachments[0].Copies);
        Assert.Equal("г. Лесногорск", DomainJson.Read<MeetingMinutes>(Example("meeting-minutes")).Place);
        Assert.Equal(RecordKind.Order, DomainJson.Read<StatusOrder>(Example("recognition-order")).Frame.Form);
        Assert.Equal(RecordKind.Directive, DomainJson.Read<MeasuresOrder>(Example("measures-order")).Frame.Form);
        Assert.Equal("устав", DomainJson.Read<NetworkAgreement>(WithoutActsOn("network-agreement")).Parties[0].ActsOn.Nominative);
    }

    [Fact]
    public void A_report_is_read_with_the_regulation_that_it_is_checked_by()
    {
        PlatformReportDocument read = DomainJson.Read<PlatformReportDocument>(Example("platform-report"));
        var check = new EvaluationContext { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new(2026, 12, 21), ZoneId = "Europe/Moscow" };
        PlatformReportDocument stated = new() { Case = read.Case, Platform = read.Platform, Place = read.Place, Check = check };
        Assert.Equal(File(stated), File(DomainJson.Read<PlatformReportDocument>(DomainJson.Write(stated))));
        Assert.NotEqual(File(new() { Case = read.Case, Platform = read.Platform, Place = read.Place }), File(stated));
    }

    [Fact]
    public void A_check_under_a_reform_is_refused_rather_than_written_without_it()
    {
        var check = new EvaluationContext { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new(2026, 12, 21) }
            .After(Reform.Of("проба"));
        PlatformReportDocument report = new() { Case = DomainJson.Read<PlatformReportDocument>(Example("platform-report")).Case, Check = check };
        Assert.StartsWith("An EvaluationContext with a Reform has no JSON.", Assert.Throws<NotSupportedException>(() => DomainJson.Write(report)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"tasks\": [", "\"tasks\": [5,", "$.value.frame.instructions[0].tasks[0]", "must be a text or an object.")]
    [InlineData("\"action\": \"", "\"action\": \"\\u0000", "$.value.frame.instructions[0].tasks[0]", "Documents take printable characters only")]
    [InlineData("\"officials\":", "\"officers\":", "$.value.frame.instructions[1].officers", "is not a known member. Known are: official, officials, tasks.")]
    [InlineData("\"termEnd\": \"2029-08-31\"", "\"termEnd\": \"2025-08-31\"", "$.value.decisions[0].decided", "2025")]
    public void What_is_wrong_is_told_with_its_place(string was, string now, string path, string reason)
    {
        string json = Example("recognition-order");
        int at = json.IndexOf(was, StringComparison.Ordinal);
        DomainJsonException refused = Assert.Throws<DomainJsonException>(() => DomainJson.Read<StatusOrder>(string.Concat(json.AsSpan(0, at), now, json.AsSpan(at + was.Length))));
        Assert.StartsWith(path, refused.Path, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    private static byte[] File(PlatformReportDocument report)
    {
        using var file = new MemoryStream();
        WordWriter.Gost2025.Write(new PlatformReportPlugin().Compose(report, CompositionContext.Unregistered), file);
        return file.ToArray();
    }

    private static string WithoutActsOn(string name)
    {
        JsonNode text = JsonNode.Parse(Example(name))!;
        foreach (JsonNode? party in text["value"]!["parties"]!.AsArray())
        {
            Assert.True(party!.AsObject().Remove("actsOn"));
        }

        return text.ToJsonString();
    }

    private static string Example(string name) => Repository.Read($"samples/data/documents/{name}.json");
}
