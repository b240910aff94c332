namespace InnovationDomain.Documents.Standards;

/// <summary>Where the title stands.</summary>
public enum TitlePlace
{
    /// <summary>In the middle under a longitudinal blank, at the left under an angular one and in letters.</summary>
    ByBlank,

    /// <summary>At the left margin without an indent, in lines of 8 cm at most.</summary>
    Left,

    /// <summary>In the middle above the text, as orders may have it.</summary>
    Center,
}
