using System.Text.Json;
using InnovationDomain.Events;
using InnovationDomain.Platforms;
using Quickstart;

namespace InnovationDomain.Json.Tests.FiveCases;

/// <summary>The five real cases as data: no fact of their sources is lost, none is invented.</summary>
public sealed class FiveCasesTests
{
    private const string Folder = "samples/data";

    public static TheoryData<string> Files { get; } = [.. Names()];

    [Fact]
    public void The_folder_has_the_five_cases() => Assert.Equal(
        [
            "amur-2024.meeting.json", "cheboksary-2023.meeting.json", "chelyabinsk-2024.innovation-infrastructure.json",
            "pyatigorsk-2021.festival.json", "sverdlovsk-2023.strategic-session.json",
        ],
        Names());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_reads_by_its_kind_and_is_written_as_it_is(string file)
    {
        string json = Text(file);
        using var document = JsonDocument.Parse(json);
        string kind = document.RootElement.GetProperty("kind").GetString()!;

        Assert.EndsWith($".{kind}.json", file, StringComparison.Ordinal);
        Assert.Equal(json, WithSchema(kind, WrittenAgain(kind, json)));
        Assert.True(File.Exists(Path.Combine(Repository.PathOf(Folder), document.RootElement.GetProperty("$schema").GetString()!)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_what_its_source_says(string file)
    {
        string name = file[..file.IndexOf('.', StringComparison.Ordinal)];
        var account = new Account(Repository.Read($"tests/Json/FiveCases/accounts/{name}.txt"));
        Assert.Empty(account.Findings(Repository.Read($"tests/Json/FiveCases/seeds/{name}.txt"), Text(file)));
    }

    [Fact]
    public void The_festival_is_that_of_the_first_sample() =>
        Assert.Equal(DomainJson.Write(PyatigorskFestival.Facts), DomainJson.Write(DomainJson.Read<Festival>(Text("pyatigorsk-2021.festival.json"))));

    private static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Repository.PathOf(Folder), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    // As a program does that takes whatever lies in a folder.
    private static string WrittenAgain(string kind, string json) => kind switch
    {
        "festival" => DomainJson.Write(DomainJson.Read<Festival>(json)),
        "innovation-infrastructure" => DomainJson.Write(DomainJson.Read<InnovationInfrastructure>(json)),
        "meeting" => DomainJson.Write(DomainJson.Read<Meeting>(json)),
        "strategic-session" => DomainJson.Write(DomainJson.Read<StrategicSession>(json)),
        _ => throw new ArgumentException($"No case is of the kind «{kind}».", nameof(kind)),
    };

    private static string WithSchema(string kind, string json) => $"{{\n  \"$schema\": \"../../docs/schemas/{kind}.schema.json\",{json[1..]}\n";

    private static string Text(string file) => Repository.Read($"{Folder}/{file}");
}
