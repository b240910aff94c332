namespace InnovationDomain.Documents.Language;

/// <summary>A part of a person's name (часть имени).</summary>
public enum PersonNamePart
{
    /// <summary>Фамилия: «Иванова».</summary>
    Surname = 1,

    /// <summary>Имя: «Мария».</summary>
    Given = 2,

    /// <summary>Отчество: «Петровна», «Гасан кызы».</summary>
    Patronymic = 3,
}
