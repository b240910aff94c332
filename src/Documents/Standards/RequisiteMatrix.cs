using System.Collections.Frozen;
using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Standards;

/// <summary>Which requisites a kind of document must, may and does not carry.</summary>
/// <remarks>No edition holds such a table; this is the practice of records management as the authors remember it: a default, not a law.</remarks>
internal static class RequisiteMatrix
{
    private const string Practice = "практика делопроизводства; стандартом таблица не установлена";

    // The order of the letters in a row.
    private static readonly FrozenDictionary<string, int> Columns = new Dictionary<string, int>
    {
        ["приказ"] = 0, ["постановление"] = 0, ["решение"] = 0, ["распоряжение"] = 1, ["протокол"] = 2, ["выписка"] = 3, ["акт"] = 4, ["справка"] = 5,
        ["записка"] = 6, ["заключение"] = 7, ["положение"] = 8, ["план"] = 8, ["письмо"] = 9, ["резолюция"] = 10, ["карта"] = 11, ["изменения"] = Roadmap,
    }.ToFrozenDictionary();

    private const int ApprovedKinds = 8;
    private const int Roadmap = 11;

    // M must, o may, - does not. Order, directive, protocol, extract, act, note, memorandum, conclusion, regulation or plan, letter, resolution, roadmap or changes to one, which is a plan that its head may sign.
    private static readonly FrozenDictionary<Requisite, string> Rows = new Dictionary<Requisite, string>
    {
        [Requisite.ReferenceData] = "-----o---M--",
        [Requisite.InReplyTo] = "---------o--",
        [Requisite.Place] = "ooMoMo-oo-oo",
        [Requisite.Addressee] = "-----oMo-M--",
        [Requisite.ApprovalMark] = "--o-o---M--M",
        [Requisite.AttachmentMark] = "----oooo-oo-",
        [Requisite.AgreementMark] = "oo------oo-o",
        [Requisite.Visa] = "oo------oo-o",
        [Requisite.Signature] = "MMMoMMMM-MMo",
        [Requisite.Seal] = "---ooo-o----",
        [Requisite.ExecutorMark] = "oo---oo--M--",
        [Requisite.CopyCertification] = "oooMoooooooo",
    }.ToFrozenDictionary();

    /// <summary>Gets the requisites that the table rules; of the others every document has its own choice.</summary>
    public static ImmutableArray<Requisite> Ruled { get; } = [.. Rows.Keys.Order()];

    public static Sourced<RequisiteUse> Of(DocumentKind kind, Requisite requisite)
    {
        if (requisite == Requisite.Kind)
        {
            return new(kind.IsLetter ? RequisiteUse.NotUsed : RequisiteUse.Required, "5.9", Certainty.Reported);
        }

        // Regulations, plans and roadmaps are dated by their approval mark.
        if (requisite == Requisite.Date)
        {
            return Column(kind) is ApprovedKinds or Roadmap ? new(RequisiteUse.NotUsed, Practice, Certainty.Recalled) : new(RequisiteUse.Required, "5.10", Certainty.Read);
        }

        // Organization, title and text cannot be missing: they are required properties.
        if (requisite is Requisite.OrganizationName or Requisite.Title or Requisite.Text)
        {
            return new(RequisiteUse.Required, "4", Certainty.Reported);
        }

        if (requisite == Requisite.RegistrationNumber)
        {
            return new(Column(kind) is { } column ? "MMMMMMoooMoo"[column] == 'M' ? RequisiteUse.Required : RequisiteUse.Optional : RequisiteUse.Optional, Practice, Certainty.Recalled);
        }

        RequisiteUse use = !Rows.TryGetValue(requisite, out string? row) || Column(kind) is not { } at ? RequisiteUse.Optional
            : row[at] switch { 'M' => RequisiteUse.Required, '-' => RequisiteUse.NotUsed, _ => RequisiteUse.Optional };
        return new(use, Practice, Certainty.Recalled);
    }

    // «экспертное заключение» is a conclusion, «выписка из протокола» an extract: the first known word decides.
    private static int? Column(DocumentKind kind)
    {
        foreach (string word in kind.Name.Split(' '))
        {
            if (Columns.TryGetValue(word, out int column))
            {
                return column;
            }
        }

        return null;
    }
}
