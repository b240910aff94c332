namespace InnovationDomain.Projects;

/// <summary>What a finished product is (вид продукта).</summary>
public enum InnovationProductKind
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Методика, методические рекомендации.</summary>
    Methodology,

    /// <summary>Учебно-методический комплект.</summary>
    TeachingKit,

    /// <summary>Программа.</summary>
    Programme,

    /// <summary>Модель.</summary>
    Blueprint,

    /// <summary>Диагностический инструментарий.</summary>
    DiagnosticTools,

    /// <summary>Цифровой ресурс.</summary>
    DigitalResource,

    /// <summary>Сборник, публикация.</summary>
    Publication,

    /// <summary>Иное.</summary>
    Other,
}
