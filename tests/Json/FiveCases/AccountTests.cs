namespace InnovationDomain.Json.Tests.FiveCases;

/// <summary>What holds the five cases to their sources does tell a loss, an invention and a slip.</summary>
public sealed class AccountTests
{
    private const string Source = "21 декабря 2023 года прошло совещание об организации одного кружка";

    private const string Told = """
        # A comment.
        21 декабря 2023 года => heldOn = 2023-12-21
        прошло -- joins
        совещание => name
        об организации ~> topics[0]
        одного => topics[] = 1
        кружка !> topics[0]: кружок -- the nominative
        """;

    private const string Right = """{ "value": { "heldOn": "2023-12-21", "name": "Совещание", "topics": ["организация: кружок"] } }""";

    [Fact]
    public void An_account_that_says_all_has_no_findings() => Assert.Empty(new Account(Told).Findings(Source, Right));

    [Theory]
    [InlineData("Совещание", "Собрание", "name: is «Собрание», and should be or have «совещание» (Stands)", "name: «собрание» is not in the words that the account gives for it")]
    [InlineData("организация: ", "", "topics[0]: is «кружок», and should be or have «об организации» (Inflected)")]
    [InlineData("кружок", "новый кружок", "topics[0]: «новый» is not in the words that the account gives for it")]
    [InlineData("12-21", "12-20", "heldOn: is «2023-12-20», and should be or have «2023-12-21» (Stands)", "«21 декабря 2023 года»: the number 21 is at none of its places", "heldOn: «2023-12-20» is not in the account")]
    [InlineData("\"name\"", "\"level\": \"city\", \"name\"", "level: «city» is not in the account")]
    [InlineData("\"name\": \"Совещание\", ", "", "name: is «», and should be or have «совещание» (Stands)")]
    [InlineData("кружок\"", "кружок\", \"организация\"", "topics[]: is «2», and should be or have «1» (Stands)", "topics[1]: «организация» is not in the words that the account gives for it")]
    public void Data_that_say_something_else_are_told(string right, string wrong, params string[] findings) =>
        Assert.Equal(findings, new Account(Told).Findings(Source, Right.Replace(right, wrong, StringComparison.Ordinal)));

    [Fact]
    public void A_word_of_the_source_that_the_account_passes_over_is_told() => Assert.Equal(
        ["word 4: the source goes on «не прошло совещание об организации одного», the account «прошло совещание об организации одного кружка»"],
        new Account(Told).Findings(Source.Replace("прошло", "не прошло", StringComparison.Ordinal), Right));
}
