using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Plugins.Wording;

/// <summary>The first column of a list (№ п/п).</summary>
internal static class TableNumber
{
    // On two lines: typography binds «№» to what follows, and the cell would break within «п/п».
    public static TableColumn Column { get; } = new(RichText.Of("№", LineBreak.Instance, "п/п")) { Width = Length.FromMillimeters(14), Alignment = ColumnAlignment.Center };
}
