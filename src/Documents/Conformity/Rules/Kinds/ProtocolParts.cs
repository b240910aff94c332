using System.Text.RegularExpressions;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>The parts of a protocol.</summary>
internal static partial class ProtocolParts
{
    [GeneratedRegex(@"^(?:\d{1,2}\.?[ \u00A0\t])?СЛУШАЛИ(?::|$| )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Heard { get; }

    // Minutes of a meeting have other words in its place: «ОБСУДИЛИ:», «АКТУАЛИЗИРОВАЛИ:», «СООБЩИЛИ:».
    [GeneratedRegex(@"^(?:\d{1,2}\.?[ \u00A0\t])?[А-ЯЁ]{2,}ЛИ:", RegexOptions.CultureInvariant)]
    private static partial Regex Treated { get; }

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})?\.?[ \u00A0\t])?(?:РЕШИЛИ|ПОСТАНОВИЛИ|РЕШЕНИЕ|РЕШЕНО|ПРОЕКТ РЕШЕНИЯ)(?::|$| )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Decided { get; }

    /// <summary>The items of the agenda: what is numbered between its heading and the first item that was heard.</summary>
    public static IEnumerable<WordParagraph> Agenda(DocumentAnatomy anatomy) => !anatomy.IsProtocol ? [] : anatomy.Act
        .SkipWhile(paragraph => !paragraph.Trimmed.StartsWith("Повестка дня", StringComparison.OrdinalIgnoreCase)).Skip(1)
        .TakeWhile(paragraph => !Heard.IsMatch(paragraph.Trimmed) && !Treated.IsMatch(paragraph.Trimmed) && !Decided.IsMatch(paragraph.Trimmed))
        .Where(paragraph => !paragraph.IsBlank && (paragraph.List is { IsBullet: false } || Pattern.TypedNumber.IsMatch(paragraph.Trimmed)));
}
