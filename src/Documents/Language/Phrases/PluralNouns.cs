using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The classes of plurals, where the suffix leaves no doubt about the genitive.</summary>
internal static class PluralNouns
{
    private static readonly Paradigm HardOv = new("ы ов ам * ами ах");
    private static readonly Paradigm VelarOv = new("и ов ам * ами ах");
    private static readonly Paradigm Ey = new("и ей ям * ями ях");
    private static readonly Paradigm SibilantEy = new("и ей ам * ами ах");
    private static readonly Paradigm Iy = new("ии ий иям * иями иях");
    private static readonly Paradigm Iya = new("ия ий иям * иями иях");
    private static readonly Paradigm Tsy = new("цы цев цам * цами цах");
    private static readonly Paradigm Itsy = new("ы - ам * ами ах");
    private static readonly Paradigm Zero = new("а - ам * ами ах");
    private static readonly Paradigm Ane = new("е - ам * ами ах");
    private static readonly Paradigm Ok = new("ки ок кам * ками ках");
    private static readonly Paradigm Ek = new("ки ек кам * ками ках");
    private static readonly Paradigm Ata = new("ата ат атам * атами атах");
    private static readonly Paradigm Yata = new("ята ят ятам * ятами ятах");

    private static readonly (string Suffix, Paradigm Paradigm)[] Suffixes =
    [
        ("исты", HardOv), ("анты", HardOv), ("енты", HardOv), ("аты", HardOv), ("оры", HardOv), ("еры", HardOv), ("ёры", HardOv), ("оны", HardOv), ("еды", HardOv), ("афы", HardOv), ("омы", HardOv), ("арты", HardOv), ("екты", HardOv),
        ("ники", VelarOv), ("щики", VelarOv), ("чики", VelarOv), ("логи", VelarOv), ("гоги", VelarOv), ("тики", VelarOv), ("фики", VelarOv), ("рики", VelarOv), ("ярки", Ok),
        ("тели", Ey), ("ари", Ey), ("ости", Ey), ("ачи", SibilantEy), ("ажи", SibilantEy),
        ("ции", Iy), ("сии", Iy), ("зии", Iy), ("гии", Iy), ("фии", Iy), ("мии", Iy), ("пии", Iy),
        ("ения", Iya), ("ания", Iya), ("яния", Iya), ("ствия", Iya), ("тия", Iya),
        ("ницы", Itsy), ("ицы", Itsy), ("овцы", Tsy), ("анцы", Tsy), ("енцы", Tsy), ("инцы", Tsy),
        ("ства", Zero), ("лища", Zero), ("ане", Ane), ("яне", Ane), ("чата", Ata), ("жата", Ata), ("шата", Ata), ("лята", Yata), ("рята", Yata), ("нята", Yata),
        ("истки", Ok), ("антки", Ok), ("ентки", Ok), ("овки", Ok), ("авки", Ok), ("адки", Ok), ("отки", Ok), ("очки", Ek), ("ечки", Ek), ("ушки", Ek), ("ошки", Ek),
    ];

    public static bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out Paradigm? paradigm)
    {
        if (Adjectives.TryRead(word, out AdjectiveReading adjective) && adjective.Gender is null && word.Length > 4)
        {
            paradigm = adjective.Paradigm;
            return true;
        }

        foreach ((string suffix, Paradigm known) in Suffixes)
        {
            if (word.Length > suffix.Length + 1 && word.EndsWith(suffix))
            {
                paradigm = known;
                return true;
            }
        }

        paradigm = null;
        return false;
    }
}
