using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG06: The name stands on the level of the last line of the post.</summary>
internal sealed class NameOnLastLineRule() : ConformityRule(
    "SG06",
    ConformityLevel.Error,
    "5.22",
    Certainty.Agencies,
    ("Имя стоит на уровне последней строки должности", "The name stands on the level of the last line of the post"),
    ("Разбейте должность так, чтобы имя стояло в её последней строке", "Break the post so that the name is on its last line"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        foreach (SignatureLine signature in examination.Anatomy.Signatures.Where(signature => signature.Name.Contains('\u00A0', StringComparison.Ordinal) || signature.Name.Contains(' ', StringComparison.Ordinal)))
        {
            string surname = signature.Name.Split(' ', '\u00A0')[^1];
            string lastOfPost = signature.Position.Split([' ', '\u00A0', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
            ImmutableArray<LaidOutWord>? line = examination.Pages!.Pages.Reverse().SelectMany(page => page.Lines.Reverse()).Where(line => line.Any(word => word.Text == surname)).Select(line => (ImmutableArray<LaidOutWord>?)line).FirstOrDefault();
            if (lastOfPost.Length > 0 && line is { } found && !found.Any(word => word.Text == lastOfPost))
            {
                examination.Report(signature.Paragraph, signature.Name, ("имя в последней строке должности", "the name on the last line of the post"));
            }
        }
    }
}
