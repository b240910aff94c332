using InnovationDomain.Regulation;

namespace InnovationDomain.Plugins.Wording;

/// <summary>How sure a legal basis is, in brackets after it; what was read in the act needs no words.</summary>
internal static class CertaintyText
{
    public static string InBrackets(Certainty certainty) => certainty switch
    {
        Certainty.Read => "",
        Certainty.Agencies => " (по актам иных органов)",
        Certainty.Reported => " (по сообщениям, с актом не сверено)",
        Certainty.Recalled => " (с актом не сверено)",
        Certainty.Measured => " (измерено)",
        _ => " (предложение, нормой не установлено)",
    };
}
