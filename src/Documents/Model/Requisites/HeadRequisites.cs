using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Documents.Model;

/// <summary>What the head shows: what the document gives, else the blank of the house. Under an own letterhead the blank is printed already.</summary>
internal readonly record struct HeadRequisites(Insignia? CoatOfArms, Insignia? Emblem, Insignia? Trademark, string? SuperiorBody, ReferenceData? ReferenceData)
{
    public static HeadRequisites Of(OfficialDocument document, DocumentStandard standard)
    {
        Blank blank = standard.Style.Blank;
        bool showsData = document.ReferenceData is not null || standard.UseOf(document.Kind, Requisite.ReferenceData).Value != RequisiteUse.NotUsed;
        return new(
            document.CoatOfArms ?? blank.CoatOfArms,
            document.Emblem ?? blank.Emblem,
            document.Trademark ?? blank.Trademark,
            document.SuperiorBody ?? blank.SuperiorBody,
            showsData ? document.ReferenceData ?? blank.ReferenceData : null);
    }

    /// <summary>Gets the signs, from the left to the right.</summary>
    public IEnumerable<Insignia> Signs => new[] { Trademark, CoatOfArms, Emblem }.OfType<Insignia>();
}
