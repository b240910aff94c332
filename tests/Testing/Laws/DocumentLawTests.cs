using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using OwnRules;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>What a user sees of the laws of documents: messages, replay, refusals.</summary>
public sealed class DocumentLawTests
{
    [Fact]
    public void A_broken_law_names_plugin_law_subject_and_how_to_have_it_again()
    {
        Law facts = Of(new NoteDefects.DropsTheLastMeeting(), DocumentLawNames.Facts);

        var broken = Assert.Throws<LawBrokenException>(() => facts.Check(7));
        Assert.StartsWith("mentoring-note breaks the law Facts: the document does not say «Встреча ", broken.Message, StringComparison.Ordinal);
        Assert.Contains("\nSubject: MentoringReport { School = ", broken.Message, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"law.Replay(7, {broken.Number})"), broken.Message, StringComparison.Ordinal);
        Assert.Equal(2, broken.Subject!.Split("Topic = ").Length);
        Assert.Equal(broken.Message, Assert.Throws<LawBrokenException>(() => facts.Replay(7, broken.Number!.Value)).Message);
    }

    [Fact]
    public void A_difference_is_shown() => Assert.Contains(
        "composed in the culture tr-TR, the text differs: «", Assert.Throws<LawBrokenException>(() => Of(new NoteDefects.HoursOfTheMachine(), DocumentLawNames.Determinism).Check()).Finding, StringComparison.Ordinal);

    [Fact]
    public void State_that_is_kept_is_named() => Assert.EndsWith(
        "CountsItsNotes.Hours stores into CountsItsNotes._count", Assert.Throws<LawBrokenException>(() => Of(new NoteDefects.CountsItsNotes(), DocumentLawNames.NoHiddenState).Check()).Finding, StringComparison.Ordinal);

    [Fact]
    public void A_plugin_that_refuses_everything_is_no_success() => Assert.StartsWith(
        "refuser refused each of 40 subjects, so that the law Totality said nothing.",
        Assert.Throws<InvalidOperationException>(() => DocumentLaws.Check(new Refuser(), MentoringNotes.Setup with { Refuses = _ => true })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_refusal_that_was_not_stated_is_told() => Assert.Contains(
        "the plugin throws: NotSupportedException, none", Assert.Throws<LawBrokenException>(() => DocumentLaws.Check(new Refuser(), MentoringNotes.Setup)).Finding, StringComparison.Ordinal);

    private static Law Of(MentoringNotePlugin plugin, string name) => DocumentLaws.For(plugin, MentoringNotes.Setup).Single(law => law.Name == name);

    private sealed class Refuser : IDocumentPlugin<MentoringReport>
    {
        public string Id => "refuser";

        public OfficialDocument Compose(MentoringReport subject, CompositionContext context) => throw new NotSupportedException("none");
    }
}
