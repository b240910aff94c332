namespace InnovationDomain.Testing.Drawing;

/// <summary>For which member of which type a value is wanted: a reason reads unlike a name.</summary>
internal readonly record struct Member(Type? Owner, string? Name);
