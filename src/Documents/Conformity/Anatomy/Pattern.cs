using System.Text.RegularExpressions;

namespace InnovationDomain.Documents.Conformity.Anatomy;

/// <summary>The shapes of requisites as text. Each is linear in the text.</summary>
internal static partial class Pattern
{
    /// <summary>A line that is meant for a date, whether well written or not; the number may follow. «1.2. Порядок» is the number of a clause.</summary>
    [GeneratedRegex(@"^\s?(?:от\s)?[«""„]?(?:(?<day>\d{1,2}|_{2,5})[»""“]?[.\s]\s?(?<rest>\d{1,2}[.\s]\s?(?:\d{4}|20_{1,4}|_{2,6})|(?:[а-яё]{3,8}|_{3,30})[.\s]?\s?(?:\d{2,4}|20_{1,4}|_{2,6})|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|_{3,30})|(?<day>\d{2})\.(?<rest>\d{2}\.\d{2}(?!\d)))(?:\s?(?:года|год|г\.?))?(?=\s|$|№|N)", RegexOptions.CultureInvariant)]
    public static partial Regex DateLine { get; }

    /// <summary>A date of the digital form.</summary>
    [GeneratedRegex(@"(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})(?![\d])", RegexOptions.CultureInvariant)]
    public static partial Regex DigitalDate { get; }

    /// <summary>A date of the verbal form.</summary>
    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})[\s\u00A0](?<month>января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)[\s\u00A0](?<year>\d{4}|\d{2})(?!\d)(?:[\s\u00A0]?(?<mark>г\.|года|году|г(?![а-яё])))?", RegexOptions.CultureInvariant)]
    public static partial Regex VerbalDate { get; }

    [GeneratedRegex(@"^(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d{4}$", RegexOptions.CultureInvariant)]
    public static partial Regex LawfulDigitalDate { get; }

    [GeneratedRegex(@"^(?:[1-9]|[12]\d|3[01])[ \u00A0](?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)[ \u00A0]\d{4}[ \u00A0]г\.$", RegexOptions.CultureInvariant)]
    public static partial Regex LawfulVerbalDate { get; }

    /// <summary>Initials and surname in their order, however spaced.</summary>
    [GeneratedRegex(@"(?:[А-ЯЁ]\.[ \u00A0]?){1,2}[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$", RegexOptions.CultureInvariant)]
    public static partial Regex InitialsFirst { get; }

    /// <summary>Surname and initials.</summary>
    [GeneratedRegex(@"(?<![а-яёА-ЯЁ])[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[ \u00A0](?:[А-ЯЁ]\.[ \u00A0]?){1,2}$", RegexOptions.CultureInvariant)]
    public static partial Regex SurnameFirst { get; }

    [GeneratedRegex(@"^[А-ЯЁ]\.(?:[А-ЯЁ]\.)?\u00A0[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$", RegexOptions.CultureInvariant)]
    public static partial Regex LawfulName { get; }

    [GeneratedRegex(@"^[«""„]?УТВЕРЖД(?:АЮ|[ЕЁ]Н[АОЫ]?)[»""“]?[:.]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Approval { get; }

    [GeneratedRegex(@"^[«""„]?СОГЛАСОВАН[АОЫ]?[»""“]?[:.]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Agreement { get; }

    /// <summary>The first line of an appendix.</summary>
    [GeneratedRegex(@"^Приложение(?:[ \u00A0]?(?:№|N)?[ \u00A0]?(?<number>\d{1,3}))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex AppendixLine { get; }

    /// <summary>The mark of an appendix in one paragraph: «Приложение № 1 к приказу … от … № …».</summary>
    [GeneratedRegex(@"^Приложение(?:[ \u00A0]?(?:№|N)?[ \u00A0]?(?<number>\d{1,3}))?\s+к[ \u00A0](?:приказу|распоряжению|постановлению|протоколу|решению|письму|резолюции|положению)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex AppendixWhole { get; }

    /// <summary>A citation of an appendix inside the text: «(приложение № 1)», «(приложение, строка 2)», «приведены в приложении», «список прилагается».</summary>
    [GeneratedRegex(@"\(?(?:согласно[ \u00A0])?приложени(?:е|ю|я|ем|и)[ \u00A0](?:№|N)?[ \u00A0]?(?<number>\d{1,3})|\((?:согласно[ \u00A0])?приложени[еюя][),]|(?:согласно[ \u00A0]приложению|(?<![а-яё])в[ \u00A0]приложении)(?![ \u00A0]*(?:№|N|\d))|\bприлага[ею]тся\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex AppendixCitation { get; }

    /// <summary>Where a person is told to do something: «приказываю», «постановляет», however spaced.</summary>
    [GeneratedRegex(@"(?<![а-яё])(?:п[ \u00A0]?р[ \u00A0]?и[ \u00A0]?к[ \u00A0]?а[ \u00A0]?з[ \u00A0]?ы[ \u00A0]?в[ \u00A0]?а[ \u00A0]?(?<ending>ю|е[ \u00A0]?т|е[ \u00A0]?м)|п[ \u00A0]?о[ \u00A0]?с[ \u00A0]?т[ \u00A0]?а[ \u00A0]?н[ \u00A0]?о[ \u00A0]?в[ \u00A0]?л[ \u00A0]?я[ \u00A0]?(?<ending>ю|е[ \u00A0]?т|е[ \u00A0]?м))(?![а-яё])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex DispositiveWord { get; }

    [GeneratedRegex(@"(?:\+7|(?<!\d)8)?[ \u00A0]?\(?\d{3,5}\)?[ \u00A0]?\d{1,3}[- \u00A0]\d{2}[- \u00A0]?\d{2}", RegexOptions.CultureInvariant)]
    public static partial Regex Phone { get; }

    [GeneratedRegex(@"^(?:г\.|с\.|п\.|пос\.|ст-ца|город|село|поселок|посёлок)[ \u00A0]?[А-ЯЁ][А-Яа-яё -]{1,40}$", RegexOptions.CultureInvariant)]
    public static partial Regex PlaceLine { get; }

    /// <summary>The caption of a table or a picture: «Таблица 1 – Площадки», not «Таблица 1 показывает, что …».</summary>
    [GeneratedRegex(@"^(?:Таблица|Рисунок|Рис\.|Диаграмма)[ \u00A0](?:№[ \u00A0]?)?\d{1,3}(?:\.\d{1,3}){0,3}(?:[.:]|[ \u00A0][–—-]|$)", RegexOptions.CultureInvariant)]
    public static partial Regex Caption { get; }

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){0,4}[.)][ \u00A0\t]", RegexOptions.CultureInvariant)]
    public static partial Regex TypedNumber { get; }

    /// <summary>The beginning of a numbered heading or point: «1. Общие положения», «II. Права».</summary>
    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]|[IVX]{1,4}\.)[ \u00A0\t]", RegexOptions.CultureInvariant)]
    public static partial Regex SectionNumber { get; }
}
