using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Regulation;

/// <summary>The words of legal references in six cases, in the order of <see cref="GrammaticalCase"/>.</summary>
internal static class LegalForms
{
    private static readonly ImmutableArray<string[]> Acts = Split(
    [
        "Федеральный закон|Федерального закона|Федеральному закону|Федеральный закон|Федеральным законом|Федеральном законе",
        "закон|закона|закону|закон|законом|законе",
        "указ|указа|указу|указ|указом|указе",
        "постановление|постановления|постановлению|постановление|постановлением|постановлении",
        "распоряжение|распоряжения|распоряжению|распоряжение|распоряжением|распоряжении",
        "приказ|приказа|приказу|приказ|приказом|приказе",
        "письмо|письма|письму|письмо|письмом|письме",
        "решение|решения|решению|решение|решением|решении",
        "положение|положения|положению|положение|положением|положении",
        "устав|устава|уставу|устав|уставом|уставе",
    ]);

    private static readonly ImmutableArray<string[]> Elements = Split(
    [
        "приложение|приложения|приложению|приложение|приложением|приложении",
        "раздел|раздела|разделу|раздел|разделом|разделе",
        "глава|главы|главе|главу|главой|главе",
        "статья|статьи|статье|статью|статьей|статье",
        "часть|части|части|часть|частью|части",
        "пункт|пункта|пункту|пункт|пунктом|пункте",
        "подпункт|подпункта|подпункту|подпункт|подпунктом|подпункте",
        "абзац|абзаца|абзацу|абзац|абзацем|абзаце",
    ]);

    private static readonly string[] Approved =
        ("утвержденный|утвержденного|утвержденному|утвержденный|утвержденным|утвержденном"
        + "|утвержденная|утвержденной|утвержденной|утвержденную|утвержденной|утвержденной"
        + "|утвержденное|утвержденного|утвержденному|утвержденное|утвержденным|утвержденном"
        + "|утвержденные|утвержденных|утвержденным|утвержденные|утвержденными|утвержденных").Split('|');

    // In paragraphs (абзац) the ordinal is written in words: «абзац второй пункта 3».
    private static readonly ImmutableArray<string> Ordinals =
        ["перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят"];

    public static string Of(LegalActKind kind, GrammaticalCase grammaticalCase) => Acts[(int)kind - 1][grammaticalCase.Index];

    public static string Of(LegalElementKind kind, GrammaticalCase grammaticalCase) => Elements[(int)kind - 1][grammaticalCase.Index];

    public static string ApprovedAs(NounPhrase document, GrammaticalCase grammaticalCase) =>
        Approved[((document.IsPlural ? 3 : (int)document.Gender! - 1) * 6) + grammaticalCase.Index];

    public static string? Ordinal(int number, GrammaticalCase grammaticalCase)
    {
        if (number < 1 || number > Ordinals.Length)
        {
            return null;
        }

        string endings = number switch
        {
            3 => "ий|ьего|ьему|ий|ьим|ьем",
            2 or 6 or 7 or 8 => "ой|ого|ому|ой|ым|ом",
            _ => "ый|ого|ому|ый|ым|ом",
        };
        return Ordinals[number - 1] + endings.Split('|')[grammaticalCase.Index];
    }

    private static ImmutableArray<string[]> Split(string[] words) => [.. words.Select(forms => forms.Split('|'))];
}
