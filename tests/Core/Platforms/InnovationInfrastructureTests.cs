using System.Collections.Immutable;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Platforms;

public sealed class InnovationInfrastructureTests
{
    [Fact]
    public void The_page_of_Chelyabinsk_fits_without_a_hole()
    {
        InnovationInfrastructure page = Chelyabinsk([]);

        Assert.Equal(Enum.GetValues<InnovationPhase>(), page.Tasks.Select(task => task.Phase!.Value));
        Assert.Equal(7, page.SupportDimensions.Length);
        Assert.Empty(page.OutsideComposition());
    }

    [Fact]
    public void A_platform_of_another_kind_level_or_form_is_told()
    {
        InnovationPlatform[] platforms =
        [
            Samples.Platform("центр", kind: PlatformKind.ResourceCenter),
            Samples.Platform("школа", kind: PlatformKind.AnchorSchool),
            Samples.Platform("городская", level: RecognitionLevel.City),
            Samples.Platform("одна", kind: PlatformKind.InnovationNetworkCommunity),
        ];
        Assert.Equal(["школа", "городская", "одна"], Chelyabinsk([.. platforms]).OutsideComposition().Select(platform => platform.Id.Value));
    }

    [Fact]
    public void A_component_without_a_level_takes_its_kind_at_any_level()
    {
        InnovationInfrastructure infrastructure = new()
        {
            Territory = "город Челябинск",
            StatedOn = new LocalDate(2024, 4, 27),
            Composition = [Component(PlatformKind.ResourceCenter, null, HolderForm.Organization)],
            Platforms =
            [
                Samples.Platform("муниципальный", kind: PlatformKind.ResourceCenter),
                Samples.Platform("региональный", kind: PlatformKind.ResourceCenter, level: RecognitionLevel.Regional),
                Samples.Platform("иной", level: RecognitionLevel.Regional),
            ],
        };

        Assert.Equal(["иной"], infrastructure.OutsideComposition().Select(platform => platform.Id.Value));
    }

    [Fact]
    public void A_component_that_is_named_twice_is_refused() => Assert.StartsWith(
        "InnovationInfrastructure.Composition[1] has the content «InfrastructureComponent { Level = Federal, Kind = PilotSite, HolderForm = NotStated }» of InnovationInfrastructure.Composition[0].",
        Assert.Throws<ArgumentException>(() => new InnovationInfrastructure
        {
            Territory = "город Челябинск",
            StatedOn = new LocalDate(2024, 4, 27),
            Composition = [Component(PlatformKind.PilotSite, RecognitionLevel.Federal, default), Component(PlatformKind.PilotSite, RecognitionLevel.Federal, default)],
        }).Message,
        StringComparison.Ordinal);

    private static InnovationInfrastructure Chelyabinsk(ImmutableArray<InnovationPlatform> platforms) => new()
    {
        Territory = "город Челябинск",
        StatedOn = new LocalDate(2024, 4, 27),
        LegalBasis = new()
        {
            Text = "Инновационная деятельность ориентирована на совершенствование научно-педагогического, учебно-методического, организационного, правового, финансово-экономического, кадрового, материально-технического обеспечения системы образования",
            Source = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
        },
        SupportDimensions = [.. Enum.GetValues<SupportDimension>()],
        Purposes =
        [
            "обеспечение модернизации и развития муниципальной системы образования",
            "реализация приоритетных направлений государственной политики Российской Федерации в сфере образования на муниципальном уровне",
            "более полное удовлетворение образовательных потребностей всех участников образовательного процесса",
        ],
        Tasks =
        [
            new() { Phase = InnovationPhase.Development, Text = "разработка инновационного образовательного ресурса, значимого для муниципальной образовательной системы" },
            new() { Phase = InnovationPhase.Approbation, Text = "апробация инновационного образовательного ресурса в образовательной практике организации" },
            new() { Phase = InnovationPhase.Dissemination, Text = "создание инфраструктуры по распространению инновационного образовательного ресурса в различных формах" },
            new() { Phase = InnovationPhase.Consulting, Text = "оказание консалтинговой и методической поддержки образовательным организациям" },
        ],
        Composition =
        [
            Component(PlatformKind.ResourceCenter, RecognitionLevel.Municipal, HolderForm.Organization),
            Component(PlatformKind.SupportSite, RecognitionLevel.Municipal, HolderForm.Organization),
            Component(PlatformKind.InnovationNetworkCommunity, null, HolderForm.Group),
            Component(PlatformKind.InnovationPlatform, RecognitionLevel.Regional, HolderForm.Organization),
            Component(PlatformKind.InnovationPlatform, RecognitionLevel.Federal, HolderForm.Organization),
        ],
        Platforms = platforms,
    };

    private static InfrastructureComponent Component(PlatformKind kind, RecognitionLevel? level, HolderForm form) => new() { Kind = kind, Level = level, HolderForm = form };
}
