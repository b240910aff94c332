namespace InnovationDomain.Documents.Language.Names;

/// <summary>A word of a typed name, with the particles before it («фон Нейман») or the Turkic word after it («Гасан оглы»).</summary>
internal readonly record struct NameWord(NamePlace Place, bool IsTurkicPatronymic = false, bool HasParticle = false);
