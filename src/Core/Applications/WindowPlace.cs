namespace InnovationDomain.Applications;

/// <summary>Where a moment lies by a window.</summary>
public enum WindowPlace
{
    /// <summary>До открытия.</summary>
    Before = 1,

    /// <summary>В срок.</summary>
    Inside,

    /// <summary>После закрытия.</summary>
    After,
}
