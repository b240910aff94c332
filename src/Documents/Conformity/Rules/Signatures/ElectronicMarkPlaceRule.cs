using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG14: The mark of an electronic signature stands in its place and covers nothing.</summary>
internal sealed class ElectronicMarkPlaceRule() : ConformityRule(
    "SG14",
    ConformityLevel.Error,
    "5.23",
    Certainty.Read,
    ("Отметка об электронной подписи стоит на месте подписи и ничего не закрывает", "The mark of an electronic signature stands in its place and covers nothing"),
    ("Перенесите отметку между должностью и фамилией", "Move the mark between post and name"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.ElectronicSignature is null)
        {
            return;
        }

        foreach (LaidOutPage page in examination.Pages!.Pages)
        {
            LaidOutWord[] words = [.. page.Words];
            int at = Array.FindIndex(words, word => word.Text.Equals("электронной", StringComparison.OrdinalIgnoreCase));
            if (at >= 0 && words.Where((word, i) => i != at).FirstOrDefault(word => Overlap(word, words[at])) is { } covered)
            {
                examination.Report(examination.Anatomy.ElectronicSignature, covered.Text, ("отметка не закрывает текст", "the mark covers no text"));
            }
        }
    }

    private static bool Overlap(LaidOutWord a, LaidOutWord b) =>
        a.Left < b.Right - 0.5 && b.Left < a.Right - 0.5 && a.Top < b.Bottom - 1 && b.Top < a.Bottom - 1;
}
