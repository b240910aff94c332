namespace InnovationDomain.Documents.Language.Names;

/// <summary>How first names decline: the endings of all six cases, and the words they fit. See <see cref="Paradigm.Parse"/> and <see cref="SuffixIndex{T}"/>.</summary>
/// <remarks>
/// After the grammars of Russian (Розенталь, § 149; Суперанская, «Словарь русских личных имён»; Зализняк), put down for this library.
/// </remarks>
internal static class GivenNameRules
{
    private static readonly (string Endings, string Words)[] Nouns =
    [
        ("а ы е у ой е", "а"),
        ("а и е у ой е", "га ка ха"),
        ("а и е у ей е", "жа ча ша ща"),
        ("а и е у ой е", "ходжа"),
        ("а ы е у ей е", "ца"),
        ("я и е ю ей е", "я"),
        ("я и и ю ей и", "ия"),
        ("=", "о е ё э и у ю ы"),
    ];

    /// <summary>The first names of men.</summary>
    public static readonly (string Endings, string Words)[] Masculine =
    [
        .. Nouns,
        ("- а у а ом е", "б в г д з к л м н п р с т ф х"),
        ("- а у а ем е", "ж ч ш щ ц"),
        ("- а у а ом е", "беч"),
        ("й я ю я ем е", "й"),
        ("ий ия ию ия ием ии", "ий"),
        ("ий ия ию ия ием ие", "1:ий"),
        ("ь я ю я ем е", "ь"),
        ("ёк ька ьку ька ьком ьке", "ёк"),
        ("ёк ка ку ка ком ке", "жёк чёк шёк"),
        ("ел ла лу ла лом ле", "^павел"),
        ("ев ьва ьву ьва ьвом ьве", "^лев"),
        ("ётр етра етру етра етром етре", "^пётр"),

        // The grammars decline them («Данилы»), offices often do not.
        ("?", "^данило ^михайло ^гаврило ^петро ^марко ^павло ^левко ^дмитро ^кирило ^самойло ^грицко ^василько"),
    ];

    /// <summary>The first names of women.</summary>
    public static readonly (string Endings, string Words)[] Feminine =
    [
        .. Nouns,

        // The third declension: names at home in Russian. Of the others usage knows both («Николь», «Айсель»).
        ("?", "ь иа"),
        ("ь и и ь ью и", "^любовь ^нинель ^эсфирь ^рахиль ^юдифь ^руфь ^суламифь ^адель ^ассоль ^жизель ^этель ^гюзель ^агарь ^есфирь ^нинэль ^лючиль гуль"),
        ("=", "б в г д ж з й к л м н п р с т ф х ц ч ш щ"),
    ];
}
