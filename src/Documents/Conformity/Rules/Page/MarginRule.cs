using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>A margin that may be wider than the profile says and never narrower, in every section.</summary>
internal abstract class MarginRule(string id, ConformityLevel level, string clause, Certainty certainty, (string Russian, string English) statement, (string Russian, string English) remedy)
    : ConformityRule(id, level, clause, certainty, statement, remedy)
{
    // Editors round centimetres to twips in their own ways.
    internal const int Tolerance = 6;

    public sealed override bool IsMendable => true;

    protected abstract int Actual(WordSection section);

    protected abstract int Least(ConformityProfile profile);

    internal sealed override void Check(Examination examination)
    {
        int least = Least(examination.Profile);
        foreach (WordSection section in examination.Document.Sections)
        {
            if (Actual(section) < least - Tolerance)
            {
                examination.Report(section, Shown.Millimeters(Actual(section)), Shown.AtLeast(least));
            }
        }
    }
}
