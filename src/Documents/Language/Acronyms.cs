using System.Collections.Frozen;

namespace InnovationDomain.Documents.Language;

/// <summary>The abbreviations that begin the names of educational organizations and their authorities. They never decline.</summary>
/// <remarks>A list and not a rule: a word typed in capitals («ГИМНАЗИЯ № 11») must not be taken for one.</remarks>
internal static class Acronyms
{
    private static readonly FrozenSet<string> Known = (
        "МУ МКУ МБУ МАУ МОУ МБОУ МАОУ МКОУ МДОУ МБДОУ МАДОУ МКДОУ МБУДО МАУДО МКУДО МБОУДО МАОУДО МКОУДО МБОУДОД МАОУДОД МОУДО " +
        "ГУ ГКУ ГБУ ГАУ ГОУ ГБОУ ГАОУ ГКОУ ГБДОУ ГАДОУ ГБПОУ ГАПОУ ГКПОУ ГБУДО ГАУДО ГБОУДО ГАУДПО ГБУДПО ГАОУДПО ГБОУДПО ОГБУ ОГАУ ОГБОУ ОГАОУ ОГБПОУ КГБУ КГАУ КГБОУ КГАОУ КГБПОУ " +
        "ФГУ ФГБУ ФГАУ ФГБОУ ФГАОУ ФГКОУ ФГБНУ ФГБОУВО ФГАОУВО ЧОУ НОУ АНО АНОО АНПОО ЧУ ООО АО ПАО НКО ОО " +
        "СОШ ООШ НОШ ДОУ ДОО ОУ ОО ДДТ ЦДТ ДЮЦ ЦВР ДЮСШ СШ ДШИ ДМШ ДХШ УО УДОД ИМЦ ИМЦРО ЦРО НМЦ ИМК ГМЦ РМЦ РМК ИРО РИРО КРИРО ИПК ИППК ИРОСТ " +
        "ГИП МИП РИП ФИП РВПО ГЭК ПМПК ЦПМПК ЦППМСП ППМС")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
