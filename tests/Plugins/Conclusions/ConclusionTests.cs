using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Expertise;
using InnovationDomain.Plugins.Conclusions;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Conclusions;

public sealed class ConclusionTests
{
    private static readonly CompositionContext Signed = new() { RegistrationNumber = "4", SignedOn = new LocalDate(2026, 4, 6) };

    [Fact]
    public void The_consolidated_conclusion() => Matches("Consolidated", new ConsolidatedConclusionPlugin().Compose(Process.PanelConclusion, Signed));

    [Fact]
    public void The_conclusion_of_one_expert() => Matches("Expert", new ExpertConclusionPlugin().Compose(Process.SheetConclusion, Signed));

    [Fact]
    public void Experts_are_named_only_when_the_plugin_is_told_to()
    {
        string keys = DocumentText.Of(new ConsolidatedConclusionPlugin().Compose(Process.PanelConclusion, Signed));
        string names = DocumentText.Of(new ConsolidatedConclusionPlugin(namesExperts: true).Compose(Process.PanelConclusion, Signed));
        Assert.All(Process.Experts, expert => Assert.DoesNotContain(expert.Person!.Name.Surname, keys, StringComparison.Ordinal));
        Assert.All(Process.Experts, expert => Assert.Contains($"| {expert.Person!.Name.InitialsAndSurname.Replace(" ", " / ", StringComparison.Ordinal)} |", names, StringComparison.Ordinal));
    }

    [Fact]
    public void Thresholds_that_are_not_reached_are_named()
    {
        OfficialDocument document = Compose(Process.Consolidate([[1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1]]));
        Proof.IsConforming(document);
        string text = DocumentText.Of(document).Replace('\u00A0', ' ');
        Assert.Contains("Вывод: не достигнуты установленные пороги:", text, StringComparison.Ordinal);
        Assert.Contains("– доля от максимального балла: 33,3 % при необходимых 60 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_told_is_not_concluded()
    {
        string text = DocumentText.Of(Compose(Process.Consolidate([[3, 3, 3, 3, 3, 3, 3, 3]])));
        Assert.Contains("Вывод сделать нельзя:\n– недостает экспертных листов: 2.", text, StringComparison.Ordinal);
        Assert.Contains("коэффициент конкордации Кендалла не определен (меньше двух экспертов)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_experts_take_a_landscape_sheet()
    {
        OfficialDocument document = Compose(Process.Consolidate([.. Enumerable.Range(0, 9).Select(i => (int[])[2, 2, 2, 2, 2, 2, 2, i % 3])]));
        Proof.IsConforming(document);
        Assert.Contains(document.Body, block => block is Section { Orientation: PageOrientation.Landscape });
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        var subject = new PanelConclusion
        {
            Conclusion = Process.Conclusion,
            Application = new() { Id = "Другая", Applicant = Process.School, Versions = Process.Application.Versions },
            Organization = Process.Authority,
            Experts = Process.Experts[..2],
            Signer = Process.Head,
        };
        var error = Assert.Throws<UnfitFactsException>(() => new ConsolidatedConclusionPlugin(namesExperts: true).Compose(subject, CompositionContext.Unregistered));
        Assert.Equal(
        [
            "The conclusion has no date. Give CompositionContext.SignedOn.",
            "The application «Другая» is not registered. Give Application.Registration: conclusions name its number and date.",
            "The panel judged «2026-015», not the application «Другая». Give the application that it judged.",
            "The expert «Э-3» is to be named and has no person. Give Expert.Person in PanelConclusion.Experts.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void A_sheet_that_is_void_or_of_somebody_else_is_refused()
    {
        var error = Assert.Throws<UnfitFactsException>(() => new ExpertConclusionPlugin().Compose(
            new SheetConclusion
            {
                Sheet = Process.Conclusion.Panel.Sheets[0].Void("испорчен", new LocalDate(2026, 4, 4), "секретарь"),
                Application = Process.Application,
                Expert = new Expert { Id = "Э-2" },
                Organization = Process.Authority,
            }, Signed));
        Assert.Equal(
        [
            "The sheet «Лист Э-1» is of «Э-1», not of «Э-2». Give the expert whose sheet it is.",
            "The expert «Э-2» has no person. Give Expert.Person: the expert signs.",
            "The sheet «Лист Э-1» is void. Give the one that replaced it.",
        ], error.Faults.AsEnumerable());
    }

    private static OfficialDocument Compose(ConsolidatedConclusion conclusion) => new ConsolidatedConclusionPlugin().Compose(
        new PanelConclusion { Conclusion = conclusion, Application = Process.Application, Organization = Process.Authority, Signer = Process.Head }, Signed);

    private static void Matches(string name, OfficialDocument document)
    {
        Proof.IsConforming(document);
        Approved.Matches($"tests/Plugins/Conclusions/{name}.approved.txt", DocumentText.Of(document));
    }
}
