using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;

namespace InnovationDomain.Plugins.Tests.Orders;

/// <summary>Any order of the process may be issued as a directive or a decree.</summary>
public sealed class OrderFormTests
{
    private static readonly Func<OrderFrame, OfficialDocument>[] Orders =
    [
        frame => new RecognitionOrderPlugin().Compose(new() { Frame = frame, Decisions = Process.Recognition.Decisions }, Process.Ordered),
        frame => new ExtensionOrderPlugin().Compose(new() { Frame = frame, Decisions = Process.Extension.Decisions }, Process.Later),
        frame => new TerminationOrderPlugin().Compose(new() { Frame = frame, Decisions = Process.Termination.Decisions }, Process.Later),
        frame => new ExpertiseOrderPlugin().Compose(
            new() { Frame = frame, Period = Process.Expertise.Period, Panels = Process.Expertise.Panels, Applications = Process.Expertise.Applications, Experts = Process.Experts },
            new() { SignedOn = Process.Expertise.Period!.Start }),
        frame => new RegisterApprovalOrderPlugin().Compose(new() { Frame = frame, Register = Process.Register(3) }, Process.Later),
        frame => new RoadmapAmendmentOrderPlugin().Compose(new() { Frame = frame, Roadmap = RoadmapCases.Amended }, Process.Later),
        frame => new MeasuresOrderPlugin().Compose(new() { Frame = frame, Purpose = "развитие сети площадок", Measures = [MeasuresOrderTests.Seminar] }, Process.Ordered),
    ];

    public static TheoryData<int, RecordKind, string, string, string> Forms { get; } = Cases();

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_whole_order_speaks_of_itself_by_its_form(int order, RecordKind form, string kind, string genitive, string word)
    {
        OfficialDocument document = Orders[order](Frame(form));
        Proof.IsConforming(document);
        string text = DocumentText.Of(document);
        Assert.Contains($"вид: {kind}\n", text, StringComparison.Ordinal);
        Assert.Contains($". Контроль за исполнением настоящего {genitive} оставляю за собой.", text, StringComparison.Ordinal);
        Assert.Contains($"«Об образовании в Российской Федерации»{word}:\n1. ", text, StringComparison.Ordinal);
        if (form != RecordKind.Order)
        {
            Assert.DoesNotContain("настоящего приказа", text, StringComparison.Ordinal);
            Assert.DoesNotContain("приказываю", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"пункт\u00A0\d+ приказа \|", text);
            Assert.DoesNotContain("утверждение: приказом", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("обязываю")]
    [InlineData("Предлагаю")]
    public void An_issuer_has_a_word_of_its_own(string word)
    {
        OrderFrame frame = new() { Issuer = Process.Authority, Form = RecordKind.Directive, DisposingWord = word, Basis = Process.Frame.Basis, Signer = Process.Head };
        OfficialDocument document = Orders[0](frame);
        Proof.IsConforming(document);
        Assert.EndsWith($", {word.ToLowerInvariant()}:", DocumentText.Of(document).Split('\n').Single(line => line.StartsWith('¶')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directive_that_rests_on_no_act_begins_with_its_points()
    {
        OrderFrame frame = new() { Issuer = Process.Authority, Form = RecordKind.Directive, Signer = Process.Head };
        OfficialDocument document = new ExpertiseOrderPlugin().Compose(
            new() { Frame = frame, Period = Process.Expertise.Period, Panels = Process.Expertise.Panels, Applications = Process.Expertise.Applications, Experts = Process.Experts },
            new() { SignedOn = Process.Expertise.Period!.Start });
        Proof.IsConforming(document);
        Assert.IsType<ClauseList>(Assert.Single(document.Body));
    }

    [Fact]
    public void What_disposes_of_nothing_is_no_form()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Frame(RecordKind.Letter));
        Assert.StartsWith("OrderFrame.Form is Order, Directive or Decree: приказ, распоряжение, постановление.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new OrderFrame { Issuer = Process.Authority, DisposingWord = "п р и к а з ы в а ю", Signer = Process.Head });
    }

    private static OrderFrame Frame(RecordKind form) => new() { Issuer = Process.Authority, Form = form, Basis = Process.Frame.Basis, Signer = Process.Head };

    private static TheoryData<int, RecordKind, string, string, string> Cases()
    {
        var cases = new TheoryData<int, RecordKind, string, string, string>();
        for (int i = 0; i < Orders.Length; i++)
        {
            string ground = i is 0 ? ", на основании протокола от 20 апреля 2026 г. № 3" : i is 1 or 2 ? ", на основании протокола от 20 мая 2029 г. № 2" : i is 5 ? RoadmapCases.Ground : "";
            cases.Add(i, RecordKind.Order, "приказ", "приказа", $"{ground}, приказываю");
            cases.Add(i, RecordKind.Directive, "распоряжение", "распоряжения", ground);
            cases.Add(i, RecordKind.Decree, "постановление", "постановления", $"{ground}, постановляю");
        }

        return cases;
    }
}
