namespace InnovationDomain.Regulation;

/// <summary>The structural elements of an act, from large to small (структурный элемент).</summary>
/// <remarks>A reference names them from small to large: «подпункт «а» пункта 1 части 4 статьи 20».</remarks>
public enum LegalElementKind
{
    /// <summary>Приложение: «приложение 3».</summary>
    Appendix = 1,

    /// <summary>Раздел: «раздел II».</summary>
    Section,

    /// <summary>Глава: «глава 2».</summary>
    Chapter,

    /// <summary>Статья: «статья 20».</summary>
    Article,

    /// <summary>Часть статьи: «часть 4».</summary>
    Part,

    /// <summary>Пункт: «пункт 1», also «пункт 2.1».</summary>
    Point,

    /// <summary>Подпункт: «подпункт «а»», also «подпункт 1».</summary>
    Subpoint,

    /// <summary>Абзац: «абзац второй».</summary>
    Paragraph,
}
