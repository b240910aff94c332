namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>All the cases.</summary>
internal static class Defects
{
    public static IReadOnlyList<Defect> All { get; } =
    [
        .. PageDefects.All, .. ParagraphDefects.All, .. RequisiteDefects.All, .. MarkDefects.All, .. SignatureDefects.All, .. OrderDefects.All, .. KindDefects.All,
        .. TypographyDefects.All, .. TableDefects.All, .. AppendixDefects.All, .. PackageDefects.All,
    ];
}
