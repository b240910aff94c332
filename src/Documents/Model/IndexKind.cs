namespace InnovationDomain.Documents.Model;

/// <summary>What a reference can point to.</summary>
internal enum IndexKind
{
    Clause,
    Table,
    Picture,
    Appendix,
}
