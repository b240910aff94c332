namespace InnovationDomain.Documents.Model;

/// <summary>How a sheet lies (ориентация).</summary>
public enum PageOrientation
{
    /// <summary>The short side is up (книжная).</summary>
    Portrait,

    /// <summary>The long side is up (альбомная).</summary>
    Landscape,
}
