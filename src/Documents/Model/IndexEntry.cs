namespace InnovationDomain.Documents.Model;

/// <summary>What a reference can point to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">What a reference prints: «2.1», «3», «№ 2»; <see langword="null"/> of a table or picture without a caption.</param>
/// <param name="Bookmark">The number of its bookmark, from 1; 0 when it has none.</param>
internal readonly record struct IndexEntry(IndexKind Kind, string? Number, int Bookmark);
