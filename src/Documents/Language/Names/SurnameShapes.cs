namespace InnovationDomain.Documents.Language.Names;

/// <summary>What surnames are made of: their usual endings, their particles, the parts of double ones. See <see cref="SuffixIndex{T}"/> for the writing.</summary>
internal static class SurnameShapes
{
    /// <summary>Endings by which a surname is known as one though they tell no gender.</summary>
    public const string Typical = "енко ейко ук юк ич ян янц дзе швили ия уа их ых берг штейн ман ец ик ак як аго ово оглу заде пур нен айте ус ас";

    /// <summary>Words before a surname that belong to it and never change: «фон Нейман», «де ла Крус».</summary>
    public const string Particles =
        "^фон ^фом ^цу ^дер ^ден ^де ^ди ^да ^дю ^дос ^ду ^дель ^делла ^дела ^дал ^дас ^ла ^ле ^лос ^лас ^эль ^аль ^ас ^аш ^ад ^бен ^бин ^ибн ^ван ^ван’т ^тер ^тен ^сен ^сан ^санта ^мак ^о ^аф ^бар ^абу";

    /// <summary>First parts of double surnames that are no surnames themselves: «Бонч-Бруевич», «Тер-Петросян», «Сен-Санс».</summary>
    public const string FixedFirstParts =
        "^бонч ^тер ^тёр ^сен ^сент ^сан ^санта ^бен ^бин ^ибн ^ван ^фон ^аль ^эль ^ас ^ар ^ад ^аз ^аш ^ле ^ла ^де ^ди ^да ^дель ^дер ^мак ^мац ^бар ^абу ^лже ^шах ^хан ^грум ^сквозник ^корвин ^доливо ^мелик ^кара ^кюрт ^гасан ^призван ^ак ^кул ^топ ^нур ^бек ^гаджи ^мир ^мирза ^ходжа ^али ^жан ^сан ^нью ^кос ^рас";

    /// <summary>Endings of first parts that decline of themselves, beside those of <see cref="Paradigm.TellsGender"/>: «Немирович-Данченко», «Ткачук-Иванов».</summary>
    public const string DecliningFirstParts = "ич ук юк ян ман берг штейн ец ер як ник чик ёк ок иц";

    /// <summary>Last parts after which the whole surname stays: «Турсун-заде», «Мамед-оглы».</summary>
    public const string FixedLastParts = "^заде ^зада ^оглы ^оглу ^кызы ^гызы ^кизи ^уулу ^улы";
}
