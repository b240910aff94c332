using InnovationDomain.Platforms;
using InnovationDomain.Wording;

namespace InnovationDomain.Tests.Platforms;

public sealed class PlatformTermsTests
{
    [Fact]
    public void Every_kind_has_a_term_of_its_own() =>
        Assert.Equal(Enum.GetValues<PlatformKind>().Length, Enum.GetValues<PlatformKind>().Select(kind => kind.Term().Nominative).Distinct().Count());

    [Fact]
    public void Every_state_has_words_of_its_own() =>
        Assert.Equal(Enum.GetValues<PlatformStatus>().Length, Enum.GetValues<PlatformStatus>().Select(status => status.Term()).Distinct().Count());

    [Theory]
    [InlineData(PlatformKind.InnovationPlatform, RecognitionLevel.Municipal, null, "муниципальная инновационная площадка")]
    [InlineData(PlatformKind.InnovationPlatform, RecognitionLevel.City, null, "городская инновационная площадка")]
    [InlineData(PlatformKind.InnovationPlatform, RecognitionLevel.Regional, "краевой", "краевая инновационная площадка")]
    [InlineData(PlatformKind.InnovationPlatform, RecognitionLevel.Regional, "республиканский", "республиканская инновационная площадка")]
    [InlineData(PlatformKind.ResourceCenter, RecognitionLevel.Municipal, null, "муниципальный ресурсный центр")]
    [InlineData(PlatformKind.InnovationNetworkCommunity, RecognitionLevel.Municipal, null, "муниципальное сетевое инновационное сообщество")]
    [InlineData(PlatformKind.InstituteSite, RecognitionLevel.Institutional, null, "площадка института")]
    public void A_status_is_named_by_its_level_and_kind(PlatformKind kind, RecognitionLevel level, string? adjective, string expected) =>
        Assert.Equal(expected, kind.StatusName(level, adjective).Nominative);

    [Fact]
    public void The_name_of_a_status_keeps_the_gender_of_the_kind() =>
        Assert.Equal(GrammaticalGender.Neuter, PlatformKind.InnovationNetworkCommunity.StatusName(RecognitionLevel.Municipal).Gender);

    [Theory]
    [InlineData("краевая")]
    [InlineData("край")]
    public void A_word_for_a_level_that_is_no_masculine_adjective_is_refused(string word) => Assert.Equal(
        $"adjective is “{word}”. Give the adjective in the masculine, such as «краевой» or «республиканский». (Parameter 'adjective')",
        Assert.Throws<ArgumentException>(() => PlatformKind.ResourceCenter.StatusName(RecognitionLevel.Regional, word)).Message);
}
