using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Output;

/// <summary>The names of certainties.</summary>
internal static class Certainties
{
    public static string Code(Certainty certainty) => certainty switch
    {
        Certainty.Read => "read",
        Certainty.Agencies => "agencies",
        Certainty.Reported => "reported",
        Certainty.Recalled => "recalled",
        Certainty.Measured => "measured",
        _ => "ours",
    };

    public static string Russian(Certainty certainty) => certainty switch
    {
        Certainty.Read => "прочитано",
        Certainty.Agencies => "инструкции ведомств",
        Certainty.Reported => "из комментариев",
        Certainty.Recalled => "по памяти",
        Certainty.Measured => "измерено",
        _ => "наше",
    };
}
