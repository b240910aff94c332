using System.CommandLine;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Tool.Commands;

/// <summary>The option --standard: the edition of ГОСТ Р 7.0.97.</summary>
internal static class Edition
{
    private const string Earlier = "gost2016";

    public static Option<string> Option() => new Option<string>("--standard")
    {
        Description = "The edition of ГОСТ Р 7.0.97.",
        DefaultValueFactory = _ => "gost2025",
    }.AcceptOnlyFromAmong("gost2025", Earlier);

    public static DocumentStandard Of(string name) => name == Earlier ? DocumentStandard.Gost2016 : DocumentStandard.Gost2025;
}
